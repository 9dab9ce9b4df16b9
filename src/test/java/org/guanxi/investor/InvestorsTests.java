package org.guanxi.investor;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds the same by the shipped facts, and what is no such question. */
@GuanxiTest
class InvestorsTests {

	private static final String SOFTBANK = "/api/entities/softbank-group/co-investors";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Indexed.now(graph, index);
	}

	@Test
	void whoHoldsTheSameIsShownWithTheTiesOfBothAndTheirSources() {
		String answer = Pages.json(this.mvc, SOFTBANK);
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<String>read(answer, "$.entity.nameZh")).isEqualTo("软银集团");
		assertThat(JsonPath.<List<String>>read(answer, "$.coInvestors[*].entity.id"))
			.containsExactly("robert-barchiesi");
		assertThat(JsonPath.<List<String>>read(answer, "$.coInvestors[0].shared[*].entity.nameZh"))
			.containsExactly("阿里巴巴集团");
		assertThat(JsonPath.<List<String>>read(answer, "$.coInvestors[0].shared[0].ties[*].subject.id"))
			.containsExactly("softbank-group", "robert-barchiesi");
		assertThat(JsonPath.<List<String>>read(answer, "$.coInvestors[0].shared[0].ties[*].claims[*].source.title"))
			.hasSizeGreaterThanOrEqualTo(2);
		assertThat(JsonPath.<Double>read(answer, "$.coInvestors[0].similarity.min"))
			.isEqualTo(JsonPath.<Double>read(answer, "$.coInvestors[0].similarity.max"))
			.isPositive();
		assertThat(answer).doesNotContain("null");
	}

	@Test
	void aStakeThatIsNotDatedIsInDoubtWithinAWindow() {
		String answer = Pages.json(this.mvc, SOFTBANK + "?since=2016-05-01&until=2016-05-31");
		assertThat(JsonPath.<String>read(answer, "$.asked.since")).isEqualTo("2016-05-01");
		assertThat(JsonPath.<Integer>read(answer, "$.coInvestors[0].both.min")).isZero();
		assertThat(JsonPath.<Integer>read(answer, "$.coInvestors[0].both.max")).isEqualTo(1);
		assertThat(JsonPath.<String>read(answer, "$.coInvestors[0].shared[0].held")).isEqualTo("maybe");
		assertThat(JsonPath.<Double>read(answer, "$.coInvestors[0].similarity.min")).isZero();
		assertThat(JsonPath.<Double>read(answer, "$.coInvestors[0].similarity.max")).isEqualTo(0.5);
	}

	@Test
	void twoAreComparedByWhatBothHoldAndWhatEachHoldsAlone() {
		String answer = Pages.json(this.mvc, "/api/entities/alibaba-group/co-investors/softbank");
		List<String> alone = JsonPath.read(answer, "$.alone[*].entity.id");
		assertThat(JsonPath.<List<String>>read(answer, "$.shared[*].entity.id")).containsExactly("sb-cloud");
		assertThat(alone).isSorted().doesNotContain("sb-cloud").isNotEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.otherAlone[*].entity.id")).isEmpty();
		assertThat(JsonPath.<Integer>read(answer, "$.either.max")).isEqualTo(1 + alone.size());
		assertThat(JsonPath.<Double>read(answer, "$.similarity.max"))
			.isEqualTo(Math.round(10_000.0 / (1 + alone.size())) / 10_000.0);
		assertThat(JsonPath.<List<String>>read(answer, "$.alone[*].ties[*].claims[*].source.title")).isNotEmpty();
		String turned = Pages.json(this.mvc, "/api/entities/softbank/co-investors/alibaba-group");
		assertThat(JsonPath.<Object>read(turned, "$.similarity"))
			.isEqualTo(JsonPath.<Object>read(answer, "$.similarity"));
		assertThat(JsonPath.<List<String>>read(turned, "$.otherAlone[*].entity.id")).isEqualTo(alone);
	}

	@Test
	void pagesGoOnFromOneListToTheNext() {
		String first = Pages.json(this.mvc, "/api/entities/softbank/co-investors/alibaba-group?limit=1");
		assertThat(JsonPath.<Boolean>read(first, "$.complete")).isFalse();
		assertThat(JsonPath.<String>read(first, "$.cutAt.bound")).isEqualTo("limit");
		assertThat(JsonPath.<List<String>>read(first, "$.shared[*].entity.id")).containsExactly("sb-cloud");
		assertThat(JsonPath.<List<String>>read(first, "$.otherAlone")).isEmpty();
		String next = JsonPath.read(first, "$.next");
		String second = Pages.json(this.mvc,
				"/api/entities/softbank/co-investors/alibaba-group?limit=100&cursor={next}", next);
		assertThat(JsonPath.<List<String>>read(second, "$.shared")).isEmpty();
		assertThat(JsonPath.<List<String>>read(second, "$.otherAlone")).isNotEmpty();
		assertThat(JsonPath.<Boolean>read(second, "$.complete")).isTrue();
		assertThat(this.mvc.get().uri(SOFTBANK + "?cursor={next}", next)).hasStatus(400)
			.bodyText()
			.contains("another question");
	}

	@Test
	void whoHoldsNothingHasNoCoInvestorsAndThatIsAll() {
		String answer = Pages.json(this.mvc, "/api/entities/metro/co-investors");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<Object>>read(answer, "$.coInvestors")).isEmpty();
		assertThat(JsonPath.<Integer>read(answer, "$.count")).isZero();
		String two = Pages.json(this.mvc, "/api/entities/metro/co-investors/metro");
		assertThat(JsonPath.<Integer>read(two, "$.either.max")).isZero();
		assertThat(two).doesNotContain("similarity");
	}

	@Test
	void theSameQuestionIsNotAnsweredTwice() {
		MvcTestResult first = this.mvc.get().uri(SOFTBANK + "?evidence=ids").exchange();
		String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri(SOFTBANK + "?evidence=ids").header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(304);
	}

	@ParameterizedTest
	@CsvSource({ "since=2016-06-01&until=2016-05-31, until, before since", "since=2016, since, 2016-05-19",
			"until=soon, until, 2016-05-19", "limit=0, limit, 1", "limit=101, limit, 100", "limit=many, limit, whole",
			"direction=in, direction, leave it out", "type=PARTNERS_WITH, type, OWNS_STAKE_IN",
			"type=PART_OF, type, OWNS_STAKE_IN", "kind=partnership, kind, ownership", "cursor=x, cursor, no cursor",
			"status=ended, status, planned", "from=2016-05-19, from, since" })
	void aMistakeNamesTheParameterAndWhatItTakes(String query, String parameter, String says) {
		for (String path : List.of(SOFTBANK, SOFTBANK + "/tencent")) {
			MvcTestResult answer = this.mvc.get().uri(path + "?" + query).exchange();
			assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
			String problem = Pages.text(answer);
			assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsOnly(parameter);
			assertThat(JsonPath.<String>read(problem, "$.violations[0].message")).contains(says);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/entities/nobody/co-investors, id", "/api/entities/没有/co-investors, id",
			"/api/entities/nobody/co-investors/metro, id", "/api/entities/metro/co-investors/nobody, other" })
	void whoDoesNotExistIsSaid(String path, String parameter) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).hasStatus(404);
		assertThat(JsonPath.<String>read(Pages.text(answer), "$.parameter")).isEqualTo(parameter);
	}

}
