package org.guanxi.answer;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that has gone away is said to be away, and where to look. */
@SpringBootTest(classes = DatabaseAwayTests.Rooms.class,
		properties = { "spring.neo4j.uri=bolt://127.0.0.1:1", "spring.neo4j.authentication.password=any-password",
				"spring.neo4j.max-transaction-retry-time=50ms" })
@AutoConfigureMockMvc
class DatabaseAwayTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities?q=tencent", "/api/entities/tencent", "/api/entities/tencent/ties",
			"/api/entities/tencent/network", "/api/paths?from=metro&to=tencent", "/api/sources/any", "/api/claims/any",
			"/api/ties/any", "/api/disputes", "/api/changes", "/api/vocabulary", "/api/overview",
			"/api/entities/tencent/ownership", "/api/entities/tencent/findings", "/api/entities/tencent/dossier",
			"/api/compare?ids=metro,tencent" })
	void everyQuestionSaysThatTheDatabaseIsAway(String question) {
		MvcTestResult answer = this.mvc.get().uri(question).exchange();
		assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader(HttpHeaders.RETRY_AFTER);
		assertThat(JsonPath.<String>read(Pages.text(answer), "$.type"))
			.isEqualTo("urn:guanxi:problem:database-unavailable");
		assertThat(Pages.text(answer)).doesNotContain("127.0.0.1", "Exception", "org.neo4j", "any-password");
	}

	/** The rooms that answer, without what is done before the server starts. */
	@EnableAutoConfiguration
	@ComponentScan({ "org.guanxi.answer", "org.guanxi.graph", "org.guanxi.adjacency", "org.guanxi.walk",
			"org.guanxi.entity", "org.guanxi.network", "org.guanxi.path", "org.guanxi.evidence", "org.guanxi.dispute",
			"org.guanxi.change", "org.guanxi.vocabulary", "org.guanxi.identity", "org.guanxi.holding",
			"org.guanxi.investor", "org.guanxi.match", "org.guanxi.screen", "org.guanxi.reconcile",
			"org.guanxi.ownership", "org.guanxi.finding", "org.guanxi.compare", "org.guanxi.dossier",
			"org.guanxi.explorer" })
	static final class Rooms {

	}

}
