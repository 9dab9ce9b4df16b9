package org.guanxi.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What two have in common, in a story of few. */
@GuanxiTest
class CompareTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index, @TempDir Path folder) {
		Story.none(driver);
		Story story = new Story().source("one", "2016-06-01").source("two", "2016-07-01").source("old", "");
		story.companies("a", "b", "fund", "bank", "early", "rival", "partner", "alone", "other", "maker")
			.entity("mei-lan", "Person")
			.entity("club", "Association")
			.entity("office", "GovernmentBody")
			.entity("north", "GovernmentBody")
			.entity("south", "GovernmentBody")
			.entity("desk", "GovernmentBody")
			.line("entities/all.csv", "zh,Company,Cloud,云公司,,,,,");
		for (String id : List.of("a", "b")) {
			story.claim("one", "fund OWNS_STAKE_IN " + id)
				.claim("one", "mei-lan HOLDS_POSITION_AT " + id, Map.of("role", "director"))
				.claim("one", id + " MEMBER_OF club")
				.claim("one", "maker FOUNDED " + id, Map.of("from", "2001"))
				.claim("one", "office REGULATES " + id)
				.claim("one", "rival COMPETES_WITH " + id)
				.claim("one", "partner PARTNERS_WITH " + id)
				.claim("two", "early INVESTED_IN " + id, Map.of("from", "a".equals(id) ? "2010-05-01" : "2014-05-01"));
		}
		story.claim("one", "bank OWNS_STAKE_IN a")
			.claim("one", "bank OWNS_STAKE_IN b", Map.of("status", "planned"))
			.claim("one", "a COMPETES_WITH b")
			.claim("one", "other SUED a")
			.claim("one", "north PART_OF office")
			.claim("one", "south PART_OF office")
			.claim("one", "desk PART_OF north")
			.claim("one", "desk PART_OF south");
		figure(story, "a", "users", "100", "users", "about", "2015");
		figure(story, "a", "users", "120", "users", "exact", "2016");
		figure(story, "b", "users", "90", "users", "exact", "2016");
		figure(story, "a", "revenue", "5", "CNY", "exact", "2016");
		figure(story, "b", "revenue", "1", "USD", "exact", "2016");
		story.line("figures/all.csv", "one,f-joint,a|b,market-share,68,percent,exact,,,,2016,established,,,");
		loader.load(story.in(folder), Progress.SILENT);
		Indexed.now(graph, index);
	}

	private static void figure(Story story, String subject, String measure, String value, String unit, String hedge,
			String year) {
		story.line("figures/all.csv", "one,f-%s-%s-%s,%s,%s,%s,%s,%s,,,,%s,established,,,".formatted(subject, measure,
				year, subject, measure, value, unit, hedge, year));
	}

	@Test
	void whatBothHaveIsShownAspectByAspectWithTheTiesOfBoth() {
		String answer = json("ids=a,b");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<String>read(answer, "$.entity.id")).isEqualTo("a");
		assertThat(JsonPath.<List<String>>read(answer, "$.between[*].type")).containsExactly("COMPETES_WITH");
		assertThat(shared(answer, "owners")).containsExactly("early", "fund");
		assertThat(shared(answer, "people")).as("no company").containsExactly("mei-lan");
		assertThat(shared(answer, "platforms")).containsExactly("maker");
		assertThat(shared(answer, "memberships")).containsExactly("club");
		assertThat(shared(answer, "regulators")).containsExactly("office");
		assertThat(shared(answer, "rivals")).as("not one another").containsExactly("rival");
		assertThat(shared(answer, "partners")).containsExactly("partner");
		assertThat(shared(answer, "opponents")).isEmpty();
		String owners = "$.aspects[?(@.aspect=='owners')]";
		assertThat(JsonPath.<List<String>>read(answer, owners + ".shared[1].ties[*].object.id")).containsExactly("a");
		assertThat(JsonPath.<List<String>>read(answer, owners + ".shared[1].otherTies[*].object.id"))
			.containsExactly("b");
		assertThat(JsonPath.<List<String>>read(answer, owners + ".shared[*].ties[*].claims[*].source.id"))
			.containsExactly("two", "one");
		assertThat(JsonPath.<List<Double>>read(answer, owners + ".similarity.min")).containsExactly(0.6667);
		assertThat(JsonPath.<List<Double>>read(answer, owners + ".similarity.max")).containsExactly(0.6667);
		assertThat(JsonPath.<List<String>>read(answer, "$.aspects[?(@.aspect=='opponents')].nothing"))
			.containsExactly("Nobody is at court with both a and b, under these filters and in this dataset.");
		assertThat(answer).doesNotContain("null");
	}

	@Test
	void figuresOfOneMeasureAndUnitAreShownWithTheirTimes() {
		String answer = json("ids=a,b");
		assertThat(JsonPath.<List<String>>read(answer, "$.figures[*].measure")).as("not that of both together")
			.containsExactly("users");
		assertThat(JsonPath.<List<String>>read(answer, "$.figures[0].figures[*].asOf")).containsExactly("2016", "2015");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.figures[0].otherFigures[*].value")).containsExactly(90);
		assertThat(JsonPath.<List<String>>read(answer, "$.figures[0].figures[*].source.id")).containsOnly("one");
		String first = json("ids=a,b&limit=1");
		assertThat(JsonPath.<Integer>read(first, "$.figures[0].more")).isEqualTo(1);
		assertThat(JsonPath.<String>read(first, "$.cutAt.bound")).isEqualTo("limit");
		assertThat(JsonPath.<List<Object>>read(json("ids=a,b&asOf=2015-12-31"), "$.figures")).isEmpty();
		assertThat(JsonPath.<List<Object>>read(json("ids=a,b&source=two"), "$.figures")).isEmpty();
	}

	@Test
	void aWindowBoundsWhatIsDatedAndDoubtsWhatIsNot() {
		String answer = json("ids=a,b&since=2010-01-01&until=2012-12-31");
		String owners = "$.aspects[?(@.aspect=='owners')]";
		assertThat(shared(answer, "owners")).as("the investment in b came later").containsExactly("fund");
		assertThat(JsonPath.<List<String>>read(answer, owners + ".shared[*].held")).containsExactly("maybe");
		assertThat(JsonPath.<List<Double>>read(answer, owners + ".similarity.min")).containsExactly(0.0);
		assertThat(JsonPath.<List<Double>>read(answer, owners + ".similarity.max")).containsExactly(0.5);
		String whenever = json("ids=a,b&status=established,planned");
		assertThat(shared(whenever, "owners")).containsExactly("bank", "early", "fund");
		assertThat(shared(json("ids=a,b&knownBy=2016-06-15"), "owners")).containsExactly("fund");
		assertThat(shared(json("ids=a,b&minConfidence=0.95"), "owners")).isEmpty();
	}

	@Test
	void theOtherWayRoundItIsTheSame() {
		String answer = json("ids=a,b");
		String turned = json("ids=b&ids=a");
		assertThat(JsonPath.<List<Object>>read(turned, "$.aspects[*].similarity"))
			.isEqualTo(JsonPath.<List<Object>>read(answer, "$.aspects[*].similarity"));
		assertThat(JsonPath.<List<Object>>read(turned, "$.aspects[*].shared[*].otherTies"))
			.isEqualTo(JsonPath.<List<Object>>read(answer, "$.aspects[*].shared[*].ties"));
		MvcTestResult first = this.mvc.get().uri("/api/compare?ids=a,b").exchange();
		String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri("/api/compare?ids=a,b").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
	}

	@Test
	void whereNothingIsSharedThatIsSaidInWords() {
		String answer = json("ids=zh,alone");
		assertThat(JsonPath.<String>read(answer, "$.nothing"))
			.isEqualTo("Nothing is shared: Cloud and alone have nobody and nothing directly in common, and no figures "
					+ "of their own of one measure and unit, under these filters and in this dataset.");
		assertThat(JsonPath.<String>read(answer, "$.nothingZh")).contains("云公司和alone没有任何直接的共同之处");
		assertThat(JsonPath.<List<Object>>read(answer, "$.aspects[*].similarity")).isEmpty();
		assertThat(JsonPath.<List<Object>>read(answer, "$.aspects[*].nothing")).hasSize(Aspect.values().length);
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
	}

	@Test
	void departmentsOfOneMinistryHaveItInCommonAndTheirOwnParts() {
		String answer = json("ids=north,south");
		assertThat(shared(answer, "wholes")).containsExactly("office");
		assertThat(shared(answer, "parts")).containsExactly("desk");
		assertThat(answer).doesNotContain("Nothing is shared");
	}

	@ParameterizedTest
	@EnumSource
	void eachTypeOfTieIsOfAnAspectWhicheverWayItGoes(TieType type) {
		assertThat(Aspect.values()).anyMatch((aspect) -> aspect.isOf(type, true, true))
			.anyMatch((aspect) -> aspect.isOf(type, false, true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "ids=a; ids; 'takes exactly 2, not 1'", "ids=a,b,fund; ids; 'takes exactly 2, not 3'",
					"''; ids; is missing or empty; it takes exactly 2", "ids=a,a; ids; twice", "ids=a,; ids; two",
					"ids=a,b&limit=0; limit; 1", "ids=a,b&since=2016-06-01&until=2016-05-31; until; before since",
					"ids=a,b&since=2016; since; 2016-05-19", "ids=a,b&status=ended; status; planned",
					"ids=a,b&type=SUED; type; ids" })
	void aMistakeNamesTheParameterAndWhatItTakes(String query, String parameter, String says) {
		MvcTestResult answer = this.mvc.get().uri("/api/compare?" + query).exchange();
		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		String problem = Pages.text(answer);
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter"))
			.allSatisfy((named) -> assertThat(named).startsWith(parameter));
		assertThat(JsonPath.<String>read(problem, "$.violations[0].message")).contains(says);
	}

	@Test
	void allWhoDoNotExistAreNamed() {
		MvcTestResult answer = this.mvc.get().uri("/api/compare?ids={one},nobody", "没有").exchange();
		assertThat(answer).hasStatus(404);
		assertThat(JsonPath.<List<String>>read(Pages.text(answer), "$.violations[*].message"))
			.containsExactlyInAnyOrder("There is no entity '没有'", "There is no entity 'nobody'");
	}

	private String json(String query) {
		return Pages.json(this.mvc, "/api/compare?" + query);
	}

	private static List<String> shared(String answer, String aspect) {
		return JsonPath.read(answer, "$.aspects[?(@.aspect=='" + aspect + "')].shared[*].entity.id");
	}

}
