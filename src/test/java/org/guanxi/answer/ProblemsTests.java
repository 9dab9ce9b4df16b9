package org.guanxi.answer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a question is said in full, with what to do, and nothing else. */
@GuanxiTest
class ProblemsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Graph graph;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void allViolationsAreSaidAtOnce() {
		String problem = problem(400,
				"/api/paths?to=x&maxHops=9&k=0&kind=friendship&asOf=19.5.2016&minConfidence=2&hops=3");
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo("urn:guanxi:problem:invalid-parameters");
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsExactlyInAnyOrder("from",
				"maxHops", "k", "kind", "asOf", "minConfidence", "hops");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/entities?limit=0                         | limit         | 1
			/api/entities?limit=-1                        | limit         | 1
			/api/entities?limit=201                       | limit         | 200
			/api/entities?limit=999999999999              | limit         | 200
			/api/entities?limit=-999999999999             | limit         | 1
			/api/entities?limit=                          | limit         | whole number
			/api/entities?limit=1.5                       | limit         | whole number
			/api/entities?limit=ten                       | limit         | whole number
			/api/entities?names=x                         | names         | it takes cursor, entityType, limit, q
			/api/entities?entityType=Firm                 | entityType    | Company, GovernmentBody
			/api/entities/metro/network?depth=4           | depth         | 3
			/api/entities/metro/network?limit=501         | limit         | 500
			/api/entities/metro/ties?limit=201            | limit         | 200
			/api/entities/metro/ties?minConfidence=1.01   | minConfidence | 1
			/api/entities/metro/ties?minConfidence=sure   | minConfidence | number
			/api/entities/metro/ties?minConfidence=NaN    | minConfidence | equal to
			/api/entities/metro/ties?type=owns_stake_in   | type          | OWNS_STAKE_IN, PARENT_OF
			/api/entities/metro/ties?kind=Ownership       | kind          | ownership, investment
			/api/entities/metro/ties?status=sure          | status        | established, announced
			/api/entities/metro/ties?status=              | status        | 1
			/api/entities/metro/ties?status=ended         | status        | planned
			/api/entities/metro/ties?direction=both       | direction     | any, out, in
			/api/entities/metro/ties?direction=           | direction     | any, out, in
			/api/entities/metro/ties?evidence=none        | evidence      | full, ids
			/api/entities/metro/ties?asOf=2016-5-19       | asOf          | 2016-05-19
			/api/entities/metro/ties?asOf=2016-02-30      | asOf          | 2016-05-19
			/api/entities/metro/ties?asOf=2016            | asOf          | 2016-05-19
			/api/entities/metro?hops=1                    | hops          | no parameter
			/api/paths?from=metro&to=metro&maxHops=9      | maxHops       | 8
			/api/paths?from=metro&to=metro&maxHops=0      | maxHops       | 1
			/api/paths?from=metro&to=metro&k=51           | k             | 50
			/api/paths?from=metro&to=metro&mode=all       | mode          | shortest, k
			/api/paths?from=&to=metro                     | from          | blank
			/api/paths?from=metro&to=tencent&k=1&k=2 | k | is given 2 times; give it once
			/api/paths?from=metro&to=tencent&avoid=,      | avoid         | is empty
			/api/paths?from=metro&to=tencent&via=,        | via           | is empty
			/api/paths?from=metro&to=tencent&source=,     | source        | is empty
			/api/paths?from=metro&to=tencent&avoid=metro  | avoid         | an end
			/api/paths?from=metro&to=tencent&avoid=x&via=x | avoid        | via holds too
			/api/paths?from=metro&to=tencent&type=ACQUIRED&kind=people | type | each of them is of ownership
			/api/paths?from=metro&to=tencent&via=a,b,c,d,e,f | via        | 5, not 6
			/api/paths?from=metro                         | to            | blank
			/api/changes?since=yesterday                  | since         | a day like
			/api/disputes?rule=odd                        | rule          | figures-apart
			/api/sources/ap-2016-05-27?limit=201          | limit         | 200
			/api/vocabulary?x=1                           | x             | no parameter
			/api/entities?type[0]=x                       | type[0]       | no parameter
			/api/entities?_limit=5                        | _limit        | no parameter
			/api/entities?!limit=5                        | !limit        | no parameter
			/api/entities?class.name=x                    | class.name    | no parameter
			/api/entities?entityType[0]=Company           | entityType[0] | no parameter
			/api/entities?entityType[999]=Company         | entityType[999] | no parameter
			""")
	void aViolationNamesTheParameterAndWhatItTakes(String question, String parameter, String says) {
		String problem = problem(400, question);
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsOnly(parameter);
		assertThat(JsonPath.<String>read(problem, "$.violations[0].message")).contains(says);
		assertThat(JsonPath.<String>read(problem, "$.detail")).contains(says);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities/{id}", "/api/entities/{id}/ties", "/api/entities/{id}/network",
			"/api/claims/{id}", "/api/sources/{id}", "/api/ties/{id}", "/api/paths?from=metro&to={id}",
			"/api/paths?to=metro&from={id}" })
	void anUnknownIdIsNotFound(String question) {
		for (String id : List.of("nobody", "a b", "é", "'", "\"", "{x}", "$id", "a\nb", "阿里巴巴", "😀", "%", "..", "`",
				"x".repeat(200), "\u0000", "a\u0000b", "\uD800", "0", "-1", "null")) {
			String problem = problem(404, question, id);
			assertThat(JsonPath.<String>read(problem, "$.type")).as(id).isEqualTo("urn:guanxi:problem:not-found");
			assertThat(JsonPath.<String>read(problem, "$.parameter")).as(id).isIn("id", "from", "to");
		}
	}

	@Test
	void allUnknownIdsAreSaidAtOnceWithTheirParameters() {
		String problem = problem(404, "/api/paths?from=nobody&to=无名&via=none&avoid=metro,nil&source=nowhere");
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsExactly("avoid", "from",
				"source", "to", "via");
		assertThat(JsonPath.<String>read(problem, "$.detail")).contains("'nobody'", "'无名'", "'none'", "'nil'",
				"There is no source 'nowhere'.", "/api/entities?q=NAME");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/paths?from=metro&to=metro&source=nowhere", "/api/entities/metro/ties?source=nowhere",
			"/api/entities/metro/network?source=nowhere", "/api/entities/metro/co-investors?source=nowhere",
			"/api/entities/metro/co-investors/tencent?source=nowhere" })
	void aSourceThatThereIsNotProvesNothing(String question) {
		String problem = problem(404, question);
		assertThat(JsonPath.<String>read(problem, "$.parameter")).isEqualTo("source");
		assertThat(JsonPath.<String>read(problem, "$.detail")).contains("There is no source 'nowhere'.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\uD800", "\uDC00\uD800", "a\uDFFFb", "\u200B", "\uFFFF", "\u202E", "\u0007" })
	void oddCharactersInANameAreNoFault(String q) {
		MvcTestResult answer = this.mvc.get().uri("/api/entities").param("q", q).exchange();
		assertThat(answer).hasStatusOk();
		MvcTestResult paths = this.mvc.get().uri("/api/paths").param("from", "x" + q).param("to", "metro").exchange();
		assertThat(paths).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "/api/paths?from=metro&to=alibaba-group&asOf=%2B9999999-01-01, asOf",
			"/api/entities/metro/ties?knownBy=-0001-12-31, knownBy",
			"/api/entities/metro/co-investors?since=%2B10000-01-01, since",
			"/api/entities/metro/co-investors?until=%2B999999999-12-31, until",
			"/api/disputes?knownBy=%2B5881581-01-01, knownBy" })
	void aDayBeyondTheYearsThatSortIsRefused(URI question, String parameter) {
		String problem = checked(400, this.mvc.get().uri(question).exchange());
		assertThat(problem).contains("\"" + parameter + "\"").contains("0000 to 9999");
		assertThat(this.mvc.get().uri("/api/paths?from=metro&to=alibaba-group&asOf=9999-12-31&knownBy=0000-01-01"))
			.hasStatusOk();
	}

	@Test
	void whatIsNoQuestionIsSaid() {
		problem(404, "/api/nothing");
		problem(404, "/api/entities/metro/nothing");
		problem(404, "/nothing");
		checked(405, this.mvc.method(HttpMethod.POST).uri("/api/entities").exchange());
		checked(405, this.mvc.method(HttpMethod.DELETE).uri("/api/entities/metro").exchange());
		checked(406, this.mvc.get().uri("/api/entities").accept(MediaType.TEXT_XML).exchange());
		assertThat(this.mvc.method(HttpMethod.POST).uri("/api/entities")).hasHeader(HttpHeaders.ALLOW, "GET");
		assertThat(this.mvc.method(HttpMethod.POST).uri("/api/entities")).bodyText().contains("which takes GET.");
	}

	@Test
	void aBulkLoadUnderWayIsToBeWaitedFor() {
		State before = State.of(this.graph).orElseThrow();
		state(Map.of("status", State.LOADING, "dataset", "story", "done", 3, "total", 7, "process", "1@elsewhere"));
		try {
			for (String question : List.of("/api/entities?q=metro", "/api/entities/metro", "/api/entities/nobody",
					"/api/paths?from=metro&to=metro", "/api/vocabulary")) {
				MvcTestResult answer = this.mvc.get().uri(question).exchange();
				String problem = checked(503, answer);
				assertThat(answer).containsHeader(HttpHeaders.RETRY_AFTER);
				assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo("urn:guanxi:problem:loading");
				assertThat(JsonPath.<String>read(problem, "$.detail")).contains("'story'").contains("3 of 7");
			}
			problem(400, "/api/entities?limit=0");
		}
		finally {
			state(Map.of("status", State.READY, "digest", String.valueOf(before.digest())));
		}
		assertThat(this.mvc.get().uri("/api/vocabulary")).hasStatusOk();
	}

	private void state(Map<String, Object> state) {
		this.graph.write((writing) -> {
			writing.write("load/state", Map.of("state", state));
			return state;
		});
	}

	private String problem(int status, String question, Object... values) {
		return checked(status, this.mvc.get().uri(question, values).exchange());
	}

	private static String checked(int status, MvcTestResult answer) {
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		String problem = Pages.text(answer);
		Consumer<String> sentence = (text) -> assertThat(text).isNotBlank()
			.doesNotContain("org.", "java.", "Exception", "\tat ");
		assertThat(JsonPath.<String>read(problem, "$.title")).satisfies(sentence);
		assertThat(JsonPath.<String>read(problem, "$.detail")).satisfies(sentence);
		assertThat(JsonPath.<String>read(problem, "$.type")).startsWith("urn:guanxi:problem:");
		assertThat(JsonPath.<Integer>read(problem, "$.status")).isEqualTo(status);
		return problem;
	}

}
