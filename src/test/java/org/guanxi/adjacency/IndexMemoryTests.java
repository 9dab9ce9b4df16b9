package org.guanxi.adjacency;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
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
