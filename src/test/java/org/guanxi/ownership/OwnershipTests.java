package org.guanxi.ownership;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What sources say of stakes, and what follows through the layers. */
@GuanxiTest
class OwnershipTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index, @TempDir Path folder) {
		Story.none(driver);
		Story story = new Story().source("one", "2016-06-01").source("two", "2016-07-01");
		story
			.companies("a", "b", "c", "d", "top", "rival", "venture", "fund", "target", "closed-a", "closed-b", "alone")
			.entity("mei-lan", "Person");
		stake(story, "one", "a", "b", "50", Map.of());
		stake(story, "one", "a", "c", "50", Map.of());
		stake(story, "one", "b", "d", "60", Map.of());
		stake(story, "one", "c", "d", "40", Map.of());
		story.claim("one", "top OWNS_STAKE_IN venture");
		stake(story, "one", "rival", "venture", "30", Map.of());
		stake(story, "two", "rival", "venture", "35", Map.of());
		story.claim("one", "top PARENT_OF fund");
		stake(story, "one", "fund", "target", "20", Map.of("from", "2010", "until", "2014"));
		stake(story, "one", "fund", "target", "30", Map.of("from", "2015-01-01", "asOf", "2016-05-01"));
		story.claim("one", "fund INVESTED_IN a");
		story.claim("one", "fund INVESTED_IN rival", Map.of("percentMin", "10", "percentMax", "10"));
		stake(story, "one", "mei-lan", "top", "51", Map.of());
		stake(story, "one", "closed-a", "closed-b", "100", Map.of());
		stake(story, "one", "closed-b", "closed-a", "50", Map.of());
		loader.load(story.in(folder), Progress.SILENT);
		Indexed.now(graph, index);
	}

	private static void stake(Story story, String source, String holder, String held, String percent,
			Map<String, String> dates) {
		Map<String, String> cells = new HashMap<>(dates);
		cells.put("percentMin", percent);
		cells.put("percentMax", percent);
		story.claim(source, holder + " OWNS_STAKE_IN " + held, cells);
	}

	@Test
	void theFourCompaniesOfTheFinalShare() {
		String answer = json("d", "");
		assertThat(JsonPath.<List<String>>read(answer, "$.shares[*].entity.id")).containsExactly("b", "a", "c");
		assertThat(share(answer, "a")).containsExactly(50.0, 50.0);
		assertThat(JsonPath.<List<Double>>read(answer, "$.shares[1].chains[*].share.min")).containsExactly(30.0, 20.0);
		assertThat(JsonPath.<List<String>>read(answer, "$.shares[1].chains[0].stakes[*].holder")).containsExactly("a",
				"b");
		assertThat(JsonPath.<List<String>>read(answer, "$.shares[1].claims")).hasSize(4);
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.shares[?(@.entity.id=='a')].top")).containsExactly(true);
		assertThat(JsonPath.<List<Object>>read(answer, "$.shares[?(@.entity.id=='b')].top")).isEmpty();
		assertThat(JsonPath.<Double>read(answer, "$.unattributed.max")).isZero();
		String down = json("a", "&direction=down");
		assertThat(share(down, "d")).containsExactly(50.0, 50.0);
	}

	@Test
	void aStakeOfWhichNobodyStatesTheSizeIsUpToWhatOthersLeave() {
		String answer = json("venture", "");
		assertThat(JsonPath.<List<Double>>read(answer, "$.shares[?(@.entity.id=='top')].direct.max"))
			.containsExactly(70.0);
		assertThat(share(answer, "top")).as("with three over the fund and the rival").containsExactly(0.0, 73.0);
		assertThat(share(answer, "mei-lan")).containsExactly(0.0, 37.23);
		assertThat(JsonPath.<List<String>>read(answer, "$.unattributed.claims"))
			.as("two of the rival's, one of the other")
			.hasSize(3);
		assertThat(JsonPath.<List<List<Object>>>read(answer, "$.shares[?(@.entity.id=='top')].claims").getFirst())
			.as("what the other holds bounds it")
			.hasSize(5);
	}

	@Test
	void whereClaimsDifferTheShareIsFromTheLeastToTheMostOfThem() {
		assertThat(share(json("venture", ""), "rival")).containsExactly(30.0, 35.0);
		assertThat(share(json("venture", "&knownBy=2016-06-02"), "rival")).containsExactly(30.0, 30.0);
	}

	@Test
	void ownershipIsThatOfTheDay() {
		assertThat(share(json("target", "&asOf=2012-06-01"), "fund")).containsExactly(20.0, 20.0);
		assertThat(share(json("target", "&asOf=2015-06-01"), "fund")).containsExactly(30.0, 30.0);
		assertThat(share(json("target", "&asOf=2018-01-01"), "fund")).as("it may have ended")
			.containsExactly(0.0, 30.0);
		assertThat(share(json("target", ""), "fund")).as("what has ended is over").containsExactly(30.0, 30.0);
		assertThat(JsonPath.<List<Object>>read(json("target", "&asOf=2009-01-01"), "$.shares")).isEmpty();
	}

	@Test
	void controlIsApartFromShare() {
		String answer = json("target", "&asOf=2015-06-01");
		assertThat(JsonPath.<List<Object>>read(answer, "$.shares[?(@.entity.id=='fund')].control")).isEmpty();
		String down = json("mei-lan", "&direction=down");
		assertThat(JsonPath.<List<String>>read(down, "$.shares[?(@.control=='yes')].entity.id"))
			.containsExactlyInAnyOrder("top", "fund");
		assertThat(share(down, "fund")).containsExactly(0.0, 51.0);
	}

	@Test
	void anInvestmentCountsIfItStatesAPercentage() {
		String down = json("fund", "&direction=down");
		assertThat(JsonPath.<List<String>>read(down, "$.shares[*].entity.id")).contains("rival", "venture")
			.doesNotContain("a");
	}

	@Test
	void whatComesBackOverACircleIsToldApart() {
		String answer = json("closed-b", "");
		assertThat(share(answer, "closed-a")).containsExactly(100.0, 100.0);
		assertThat(JsonPath.<Double>read(answer, "$.shares[0].returning.min")).isEqualTo(200.0);
		assertThat(JsonPath.<Double>read(answer, "$.back.min")).isEqualTo(50.0);
		assertThat(JsonPath.<List<String>>read(answer, "$.back.claims")).as("of both stakes").hasSize(2);
		assertThat(JsonPath.<List<String>>read(answer, "$.shares[0].claims")).as("of what returns as well").hasSize(2);
	}

	@Test
	void whoHasNoStakesHasNoOwners() {
		String answer = json("alone", "");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<Object>>read(answer, "$.shares")).isEmpty();
		assertThat(JsonPath.<Double>read(answer, "$.unattributed.min")).isEqualTo(100.0);
	}

	@Test
	void thresholdLayersAndLimitBoundTheAnswer() {
		assertThat(JsonPath.<List<String>>read(json("d", "&threshold=50"), "$.shares[*].entity.id"))
			.containsExactly("b", "a");
		String near = json("d", "&maxLayers=1");
		assertThat(JsonPath.<List<String>>read(near, "$.shares[*].entity.id")).containsExactly("b", "c");
		assertThat(JsonPath.<String>read(near, "$.cutAt.bound")).isEqualTo("maxLayers");
		assertThat(JsonPath.<String>read(json("d", "&limit=1"), "$.cutAt.bound")).isEqualTo("limit");
	}

	@Test
	void theSameQuestionGivesTheSameAnswer() {
		MvcTestResult first = this.mvc.get().uri("/api/entities/d/ownership?evidence=ids").exchange();
		String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri("/api/entities/d/ownership?evidence=ids").header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(304);
	}

	@ParameterizedTest
	@CsvSource({ "nobody,'',404,id", "d,direction=sideways,400,direction", "d,threshold=101,400,threshold",
			"d,maxLayers=0,400,maxLayers", "d,status=ended,400,status", "d,limit=201,400,limit", "d,type=SUED,400,type",
			"d,source=none,404,source", "d,asOf=2016,400,asOf" })
	void whatCannotBeAskedIsRefusedByName(String id, String query, int status, String parameter) {
		MvcTestResult result = this.mvc.get().uri("/api/entities/" + id + "/ownership?" + query).exchange();
		assertThat(result).hasStatus(status);
		assertThat(Pages.text(result)).contains("\"" + parameter + "\"");
	}

	private String json(String id, String query) {
		return Pages.json(this.mvc, "/api/entities/" + id + "/ownership?evidence=full" + query);
	}

	private static List<Double> share(String answer, String id) {
		String share = "$.shares[?(@.entity.id=='" + id + "')].share.";
		return List.of(JsonPath.<List<Double>>read(answer, share + "min").getFirst(),
				JsonPath.<List<Double>>read(answer, share + "max").getFirst());
	}

}
