package org.guanxi.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuanxiTest
class LatestStateTests {

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void whatThisProcessWritesIsSeenAtOnce() {
		LatestState latest = new LatestState(this.graph, Duration.ofHours(1));
		assertThat(latest.get()).isEmpty();
		this.graph.write((writing) -> {
			writing.write("load/state", Map.of("state", Map.of("digest", "one")));
			return "";
		});
		assertThat(latest.get().map(State::digest)).isEqualTo(Optional.of("one"));
	}

	@Test
	void whatOthersWriteIsSeenAfterAMoment() {
		LatestState patient = new LatestState(this.graph, Duration.ofHours(1));
		LatestState impatient = new LatestState(this.graph, Duration.ZERO);
		assertThat(patient.get()).isEmpty();
		assertThat(impatient.get()).isEmpty();
		try (Session session = this.driver.session()) {
			session.run("CREATE (:State {id: 'graph', digest: 'theirs'})").consume();
		}
		assertThat(patient.get()).isEmpty();
		assertThat(impatient.get().map(State::digest)).isEqualTo(Optional.of("theirs"));
	}

	@Test
	void itIsLookedAtAgainBeforeItIsTooOld() throws InterruptedException {
		Duration age = Duration.ofSeconds(4);
		LatestState latest = new LatestState(this.graph, age);
		long start = System.nanoTime();
		assertThat(latest.get()).isEmpty();
		try (Session session = this.driver.session()) {
			session.run("CREATE (:State {id: 'graph', digest: 'theirs'})").consume();
		}
		Thread.sleep(age.dividedBy(2));
		assertThat(latest.get()).as("what was seen is still good enough").isEmpty();
		while (latest.get().isEmpty()) {
			Thread.sleep(Duration.ofMillis(10));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(age);
	}

}
