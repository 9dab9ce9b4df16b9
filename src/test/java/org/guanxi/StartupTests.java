package org.guanxi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A load that was interrupted is taken up by a server, at once or later. */
@GuanxiTest
class StartupTests {

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Schema schema;

	@Autowired
	private SeedLoader loader;

	@TempDir
	private Path folder;

	private Startup startup;

	@BeforeEach
	void interrupted() {
		Story.none(this.driver);
		new Story().source("s", "2015").companies("a", "b").claim("s", "a INVESTED_IN b").in(this.folder);
		this.startup = new Startup(this.graph, this.schema, this.loader,
				new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://localhost"));
	}

	@AfterEach
	void stop() {
		this.startup.stop();
		Story.none(this.driver);
	}

	@Test
	void aDeadLoadersLoadIsTakenUpAtOnce() {
		lastWritten(Instant.now().minusSeconds(600));
		this.startup.start();
		await().untilAsserted(() -> assertThat(status()).isEqualTo(State.READY));
	}

	@Test
	void oneThatDiedAMomentAgoIsTakenUpLater() {
		lastWritten(Instant.now());
		this.startup.start();
		this.startup.takeUp();
		assertThat(status()).isEqualTo(State.LOADING);
		lastWritten(Instant.now().minusSeconds(600));
		this.startup.takeUp();
		assertThat(status()).isEqualTo(State.READY);
	}

	@Test
	void aFolderThatIsWrongByNowDoesntKeepTheServerFromStarting() throws IOException {
		lastWritten(Instant.now().minusSeconds(600));
		Files.writeString(this.folder.resolve("entities/all.csv"), "id,type\n");
		this.startup.start();
		assertThat(this.startup.isRunning()).isTrue();
		assertThat(status()).isEqualTo(State.LOADING);
	}

	private void lastWritten(Instant at) {
		this.driver.executableQuery("MERGE (s:State {id: 'graph'}) SET s += $state")
			.withParameters(Map.of("state",
					Map.of("status", State.LOADING, "dataset", "story", "location", this.folder.toString(), "process",
							"1@elsewhere", "done", 0, "total", 4, "at", at.toString())))
			.execute();
	}

	private String status() {
		return String.valueOf(State.of(this.graph).orElseThrow().status());
	}

}
