package org.guanxi.adjacency;

import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.answer.TieFilter;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the ties take more memory than they may, the database answers, or it is said. */
@GuanxiTest
@TestPropertySource(properties = "guanxi.index-memory=1B")
class IndexMemoryTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Graph graph;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@ParameterizedTest
	@CsvSource({ "/api/paths?from=china-mobile&to=softbank-group, $.explored.in",
			"/api/paths?from=metro&to=alibaba-group, $.explored.in", "/api/entities/sparkice/network, $.in" })
	void theDatabaseAnswersAndIsNamed(String question, String in) {
		MvcTestResult answer = this.mvc.get().uri(question).exchange();
		assertThat(answer).hasStatusOk();
		assertThat(JsonPath.<String>read(Pages.text(answer), in)).isEqualTo("database");
		assertThat(answer.getResponse().containsHeader(HttpHeaders.ETAG)).isFalse();
	}

	@Test
	void noMoreTiesAreReadForOneQuestionThanMemoryIsFor() {
		Map<String, @Nullable Object> filter = new TieFilter().parameters();
		Adjacency all = new Excerpt(this.graph, 1000).around("alibaba-group", 1, filter, "digest").orElseThrow();
		assertThat(all.ties()).isGreaterThan(10);
		assertThat(new Excerpt(this.graph, all.ties()).around("alibaba-group", 1, filter, "digest")).isPresent();
		assertThat(new Excerpt(this.graph, all.ties() - 1).around("alibaba-group", 1, filter, "digest")).isEmpty();
		assertThat(new Excerpt(this.graph, 3).around("alibaba-group", 3, filter, "digest")).isEmpty();
	}

	@Test
	void whatNeedsTheIndexSaysThatThereIsNone() {
		MvcTestResult answer = this.mvc.post()
			.uri("/api/networks")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"entities\": [\"china-mobile\", \"softbank-group\"]}")
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader(HttpHeaders.RETRY_AFTER);
		assertThat(JsonPath.<String>read(Pages.text(answer), "$.type")).isEqualTo("urn:guanxi:problem:no-index");
	}

}
