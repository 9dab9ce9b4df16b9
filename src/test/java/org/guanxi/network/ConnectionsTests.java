package org.guanxi.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How several entities of the shipped facts are connected, and what is no such question.
 */
@GuanxiTest
class ConnectionsTests {

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
	void whatConnectsThemIsShownWithNamesInBothLanguagesAndEvidence() {
		String answer = ask("{\"entities\": [\"softbank-group\", \"china-mobile\", \"alibaba-group\", \"metro\"]}");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<String>>read(answer, "$.entities[*].id")).startsWith("softbank-group", "china-mobile",
				"alibaba-group", "metro");
		assertThat(JsonPath.<List<String>>read(answer, "$.entities[*].nameZh")).contains("软银集团", "中国移动", "阿里巴巴集团");
		assertThat(JsonPath.<List<String>>read(answer, "$.pairs[?(@.to=='metro')].none")).hasSize(3)
			.containsOnly("no path of any length");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.pairs[?(@.to=='alibaba-group')].length")).hasSize(2);
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[*].claims[*].source.title")).isNotEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[*].id"))
			.containsAll(JsonPath.<List<String>>read(answer, "$.pairs[*].ties[*]"));
	}

	@Test
	void thePathOfAPairIsTheOneThatIsRankedFirst() {
		String answer = ask(
				"{\"entities\": [\"softbank-group\", \"tencent\"], \"kind\": [\"ownership\", \"dispute\"]}");
		String path = Pages.json(this.mvc, "/api/paths?from=softbank-group&to=tencent&k=1&kind=ownership,dispute");
		assertThat(JsonPath.<List<String>>read(answer, "$.pairs[0].ties"))
			.isEqualTo(JsonPath.<List<String>>read(path, "$.paths[0].ties[*].id"));
		assertThat(JsonPath.<Double>read(answer, "$.pairs[0].score"))
			.isEqualTo(JsonPath.<Double>read(path, "$.paths[0].score"));
	}

	@Test
	void whoIsNamedTwiceCountsOnceAndTheQuestionIsGivenBack() {
		String answer = ask("{\"entities\": [\"tencent\", \"metro\", \"tencent\"], \"evidence\": \"ids\"}");
		assertThat(JsonPath.<List<String>>read(answer, "$.asked.entities")).containsExactly("tencent", "metro");
		assertThat(JsonPath.<Integer>read(answer, "$.asked.maxHops")).isEqualTo(6);
		assertThat(JsonPath.<String>read(answer, "$.asked.evidence")).isEqualTo("ids");
		assertThat(JsonPath.<List<String>>read(answer, "$.asked.status")).containsExactly("established", "announced");
		assertThat(JsonPath.<Integer>read(answer, "$.pairs.length()")).isEqualTo(1);
	}

	@Test
	void anAnswerToABodyHasNoTagAndIsNeverUnchanged() {
		String body = "{\"entities\": [\"tencent\", \"metro\"]}";
		MvcTestResult first = post(body).exchange();
		assertThat(first).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
		String tag = this.mvc.get().uri("/api/vocabulary").exchange().getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(post(body).header(HttpHeaders.IF_NONE_MATCH, tag + ", *")).hasStatusOk();
		assertThat(post(body).exchange().getResponse().getContentAsByteArray())
			.isEqualTo(first.getResponse().getContentAsByteArray());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{}                                                      | entities      | is missing or empty; it takes 2 to 50
					{"entities": []}                                        | entities      | takes 2 to 50
					{"entities": ["metro"]}                                 | entities      | takes 2 to 50
					{"entities": ["metro", "metro"]}                        | entities      | takes 2 to 50, not 1; what is named twice counts once
					{"entities": ["metro", "tencent"], "type": ["ACQUIRED"], "kind": ["people"]} | type | each of them is of ownership
					{"entities": ["metro", "tencent"], "source": [""]}      | source        | is empty
					{"entities": "metro"}                                   | entities      | list
					{"entities": null}                                      | entities      | leave out
					{"entities": ["metro", null]}                           | entities      | leave out
					{"entities": ["metro", {"id": "tencent"}]}              | entities      | this
					{"entities": ["metro", " "]}                            | entities      | blank
					{"entities": ["metro", "tencent"], "maxHops": 9}        | maxHops       | 8
					{"entities": ["metro", "tencent"], "maxHops": 1.5}      | maxHops       | whole number
					{"entities": ["metro", "tencent"], "maxHops": "many"}   | maxHops       | whole number
					{"entities": ["metro", "tencent"], "maxHops": 99999999999} | maxHops    | whole number
					{"entities": ["metro", "tencent"], "maxHops": "2"}      | maxHops       | no whole number
					{"entities": ["metro", "tencent"], "maxHops": true}     | maxHops       | whole number
					{"entities": ["metro", 7]}                              | entities      | '7' is no text
					{"entities": ["metro", "tencent"], "source": [true]}    | source        | text
					{"entities": ["metro", "tencent"], "minConfidence": "0.5"} | minConfidence | number
					{"entities": ["metro", "tencent"], "evidence": 1}       | evidence      | ids
					{"entities": ["metro", "tencent"], "maxHops": null}     | maxHops       | leave out
					{"entities": ["metro", "tencent"], "budget": 2001}      | budget        | 2000
					{"entities": ["metro", "tencent"], "kind": ["friendship"]} | kind       | ownership, investment
					{"entities": ["metro", "tencent"], "status": ["ended"]} | status        | planned
					{"entities": ["metro", "tencent"], "status": []}        | status        | 1
					{"entities": ["metro", "tencent"], "asOf": "2016-13-01"} | asOf         | 2016-05-19
					{"entities": ["metro", "tencent"], "asOf": null}        | asOf          | leave out
					{"entities": ["metro", "tencent"], "minConfidence": 2}  | minConfidence | 1
					{"entities": ["metro", "tencent"], "direction": "out"}  | direction     | leave it out
					{"entities": ["metro", "tencent"], "hops": 3}           | hops          | it takes asOf, budget, direction, entities
					{"entities": ["metro", "tencent"], "faults": {}}        | faults        | no member
					""")
	void aMistakeNamesTheMemberAndWhatItTakes(String body, String member, String says) {
		MvcTestResult answer = post(body).exchange();
		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		String problem = Pages.text(answer);
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo("urn:guanxi:problem:invalid-parameters");
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsOnly(member);
		assertThat(JsonPath.<String>read(problem, "$.violations[0].message")).contains(says);
		assertThat(problem).doesNotContain("tools.jackson", "java.", "Exception");
	}

	@Test
	void moreThanFiftyAreRefused() {
		String ids = IntStream.range(0, 51).mapToObj((i) -> "\"e" + i + "\"").collect(Collectors.joining(","));
		assertThat(post("{\"entities\": [" + ids + "]}")).hasStatus(400).bodyText().contains("takes 2 to 50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "1", "null", "\"x\"", "{} {}", "{\"entities\": [\"a\" \"b\"]}" })
	void whatIsNoObjectIsSaid(String body) {
		MvcTestResult answer = post(body).exchange();
		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(Pages.text(answer)).contains("JSON").doesNotContain("tools.jackson", "java.", "Exception");
	}

	@Test
	void whatBelongsIntoTheBodyIsNoParameter() {
		assertThat(this.mvc.post()
			.uri("/api/networks?maxHops=3")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"entities\": [\"metro\", \"tencent\"]}")).hasStatus(400)
			.bodyText()
			.contains("belongs into the body");
		assertThat(this.mvc.get().uri("/api/networks")).hasStatus(405);
		assertThat(this.mvc.post().uri("/api/networks").contentType(MediaType.TEXT_PLAIN).content("x")).hasStatus(415);
	}

	@Test
	void whoDoesNotExistIsSaid() {
		assertThat(post("{\"entities\": [\"metro\", \"nobody\"]}")).hasStatus(404).bodyJson().isLenientlyEqualTo("""
				{"parameter": "entities", "type": "urn:guanxi:problem:not-found"}""");
	}

	@Test
	void allWhoDoNotExistAreSaidAtOnce() {
		MvcTestResult answer = post("{\"entities\": [\"metro\", \"nobody\", \"none\"], \"source\": [\"nowhere\"]}")
			.exchange();
		assertThat(answer).hasStatus(404);
		assertThat(JsonPath.<List<String>>read(Pages.text(answer), "$.violations[*].message")).containsExactly(
				"There is no entity 'nobody'", "There is no entity 'none'", "There is no source 'nowhere'");
	}

	private String ask(String body) {
		return Pages.posted(this.mvc, "/api/networks", body);
	}

	private MockMvcTester.MockMvcRequestBuilder post(String body) {
		return this.mvc.post().uri("/api/networks").contentType(MediaType.APPLICATION_JSON).content(body);
	}

}
