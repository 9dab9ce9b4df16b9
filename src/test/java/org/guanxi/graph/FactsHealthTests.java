package org.guanxi.graph;

import java.util.Map;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Health tells whether the facts can be asked. */
@GuanxiTest
class FactsHealthTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Graph graph;

	@Autowired
	private Driver driver;

	@BeforeEach
	@AfterEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void isReadyWithFacts() {
		state(Map.of("status", State.READY, "digest", "d1"));
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"status": "UP", "components": {"facts": {"details": {"facts": "ready", "digest": "d1"}}}}""");
	}

	@Test
	void isReadyWithoutFacts() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.components.facts.details.facts")
			.isEqualTo("none");
	}

	@Test
	void isNotReadyWhileABulkLoadIsUnderWay() {
		state(Map.of("status", State.LOADING, "dataset", "story", "done", 3, "total", 7));
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"status": "OUT_OF_SERVICE", "components": {"facts": {"status": "OUT_OF_SERVICE",
					 "details": {"facts": "loading", "dataset": "story", "done": 3, "total": 7}}}}""");
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
	}

	private void state(Map<String, Object> state) {
		this.graph.write((writing) -> {
			writing.write("load/state", Map.of("state", state));
			return state;
		});
	}

}
