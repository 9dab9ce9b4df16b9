package org.guanxi.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.guanxi.RandomFolder;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphBusy;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database with little memory for transactions, and a driver that never tries again.
 */
class BusyGraphTests {

	private static final long MEMORY = 6L * 1024 * 1024;

	@TempDir
	private static Path home;

	private static DatabaseManagementService database;

	private static ConfigurableApplicationContext program;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		database = new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 16L * 1024 * 1024)
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, MEMORY)
			.build();
		int port = ((GraphDatabaseAPI) database.database("neo4j")).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		program = new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=bolt://127.0.0.1:" + port, "--spring.neo4j.max-transaction-retry-time=0s");
		program.getBean(Schema.class).apply();
	}

	@AfterAll
	static void stop() {
		program.close();
		database.shutdown();
	}

	@BeforeEach
	void clean() {
		long deleted;
		do {
			deleted = program.getBean(Driver.class)
				.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion WITH n LIMIT 40 DETACH DELETE n")
				.execute()
				.summary()
				.counters()
				.nodesDeleted();
		}
		while (deleted > 0);
	}

	@Test
	void aLoadThatDoesNotFitIntoMemoryBecomesABulkLoad() throws IOException {
		RandomFolder.write(this.folder, 800, 1);
		CheckedSeed seed = CheckedSeed.check(SeedFiles.in(this.folder));
		List<Boolean> loading = new ArrayList<>();
		LoadSummary summary = loader(new Bounds(100_000, 100)).load(SeedFiles.in(this.folder),
				(done, total) -> loading.add(State.of(graph()).filter(State::loading).isPresent()));
		assertThat(loading).startsWith(false).endsWith(true);
		assertThat(summary.differences()).containsEntry("claims", Map.of("added", seed.claimCount()))
			.containsEntry("entities", Map.of("added", 240L));
		assertThat(State.of(graph())).get().extracting(State::status).isEqualTo(State.READY);
		assertThat(loader(new Bounds(100_000, 100)).load(SeedFiles.in(this.folder), Progress.SILENT).nothing())
			.isTrue();
	}

	@Test
	void aSmallLoadStaysOneTransaction() throws IOException {
		List<Boolean> loading = new ArrayList<>();
		loader(Bounds.USUAL).load(
				new Story().source("s", "").line("entities/all.csv", "baidu,Company,Baidu,百度,,,,,").in(this.folder),
				(done, total) -> loading.add(State.of(graph()).filter(State::loading).isPresent()));
		assertThat(loading).isNotEmpty().doesNotContain(true);
	}

	@Test
	void aBatchThatMeetsADeadlockIsTriedAgainAndCountsOnce() throws IOException {
		SeedFiles files = new Story().source("s", "")
			.companies("a", "b", "c")
			.claim("s", "a OWNS_STAKE_IN b")
			.in(this.folder);
		loader(Bounds.USUAL).load(files, Progress.SILENT);
		Set<String> once = Dump.of(program.getBean(Driver.class));
		clean();
		graph().write((writing) -> {
			writing.write("load/state",
					Map.of("state", Map.of("status", State.LOADING, "process", State.thisProcess())));
			return true;
		});
		int[] left = { 4 };
		List<Long> done = new ArrayList<>();
		BulkLoad bulk = new BulkLoad(graph(), (through, total) -> done.add(through), Duration.ZERO);
		SeedWriter writer = new SeedWriter(CheckedSeed.check(files), new SeedWriter.Transactions() {

			@Override
			public <T> T run(Function<Graph.Writing, T> work) {
				return bulk.run((writing) -> {
					T result = work.apply(writing);
					if (left[0]-- > 0) {
						throw deadlock();
					}
					left[0] = 4;
					return result;
				});
			}

		}, new Bounds(Long.MAX_VALUE, 2), bulk);
		assertThat(writer.run().summary("story", "").differences()).containsEntry("entities", Map.of("added", 3L))
			.containsEntry("claims", Map.of("added", 1L))
			.containsEntry("ties", Map.of("added", 1L));
		assertThat(Dump.of(program.getBean(Driver.class))).isEqualTo(once);
		assertThat(done).isSorted().contains(1L, 3L, 4L, 5L);
	}

	@Test
	void whatNeverPassesIsGivenUp() {
		graph().write((writing) -> {
			writing.write("load/state",
					Map.of("state", Map.of("status", State.LOADING, "process", State.thisProcess())));
			return true;
		});
		int[] tries = { 0 };
		assertThatExceptionOfType(GraphBusy.class)
			.isThrownBy(() -> new BulkLoad(graph(), Progress.SILENT, Duration.ZERO).run((writing) -> {
				tries[0]++;
				throw deadlock();
			}))
			.withMessageContaining("can't answer now: Deadlock")
			.matches((busy) -> !busy.isFull());
		assertThat(tries[0]).isEqualTo(6);
	}

	private static TransientException deadlock() {
		return new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "Deadlock");
	}

	private static Graph graph() {
		return program.getBean(Graph.class);
	}

	private static SeedLoader loader(Bounds bounds) {
		return new SeedLoader(graph(), program.getBean(Schema.class), Optional.empty(), bounds);
	}

	/** What loads, with the database of this test. */
	@EnableAutoConfiguration
	@ComponentScan({ "org.guanxi.graph", "org.guanxi.seed" })
	static final class Rooms {

	}

}
