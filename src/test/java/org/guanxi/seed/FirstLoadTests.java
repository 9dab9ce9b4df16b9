package org.guanxi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Importer;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A first load past all transactions leaves the same graph as one within them. */
class FirstLoadTests {

	private static final Bounds IMPORTED = new Bounds(100_000, 7, 0);

	@TempDir
	private static Path home;

	private static ConfigurableApplicationContext program;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		program = started();
	}

	@AfterAll
	static void stop() {
		program.close();
	}

	@Test
	void theShippedFactsAreTheSame() {
		check(SeedFiles.shipped());
	}

	@Test
	void randomFactsAreTheSame() throws IOException {
		RandomStories stories = new RandomStories(20161129);
		for (int i = 0; i < 3; i++) {
			Path facts = Files.createTempDirectory(this.folder, "facts");
			check(stories.next("data").in(facts));
		}
	}

	@Test
	void whatIsImportedCanBeEdited() throws IOException {
		none();
		Story before = new Story().source("s", "2016")
			.companies("a", "b", "c")
			.claim("s", "a PARTNERS_WITH b")
			.claim("s", "b OWNS_STAKE_IN c");
		Story after = new Story().source("s", "2016")
			.companies("a", "b", "c")
			.claim("s", "a PARTNERS_WITH b")
			.claim("s", "a OWNS_STAKE_IN c");
		loader(true).load(before.in(Files.createTempDirectory(this.folder, "facts")), Progress.SILENT);
		loader(true).load(after.in(Files.createTempDirectory(this.folder, "facts")), Progress.SILENT);
		Set<String> edited = ask(Dump::of);
		none();
		loader(false).load(after.in(Files.createTempDirectory(this.folder, "facts")), Progress.SILENT);
		assertThat(edited).isEqualTo(ask(Dump::of));
	}

	@Test
	void anImportThatIsInterruptedLeavesNothing() {
		none();
		assertThatIllegalStateException().isThrownBy(() -> loader(true).load(SeedFiles.shipped(), during((phase) -> {
			if (phase.equals("Building the indexes")) {
				throw new IllegalStateException("The lights go out");
			}
		})));
		program.close();
		program = started();
		assertThat(ask(Dump::of)).isEmpty();
		assertThat(State.of(program.getBean(Graph.class))).isEmpty();
		check(SeedFiles.shipped());
	}

	/** Nothing in an import would tell that two nodes have one number. */
	@ParameterizedTest
	@ValueSource(strings = { "sources", "entities", "claims" })
	void aFolderThatIsChangedMeanwhileIsNotLoaded(String table) throws IOException {
		none();
		Path facts = Files.createTempDirectory(this.folder, "facts");
		SeedFiles files = new Story().source("s", "2016")
			.companies("a", "b", "c")
			.claim("s", "a OWNS_STAKE_IN b")
			.in(facts);
		assertThatIllegalStateException().isThrownBy(() -> loader(true).load(files, during((phase) -> {
			if (phase.equals("Deriving ties")) {
				oneLineMore(facts, table);
			}
		}))).withMessage("The folder was changed while it was being loaded. Load it again.");
		assertThat(ask(Dump::of)).isEmpty();
		assertThat(ask(FirstLoadTests::state)).isEmpty();
	}

	private static void oneLineMore(Path facts, String table) {
		try (Stream<Path> files = Files.walk(facts)) {
			Path file = files.filter(Files::isRegularFile)
				.filter((some) -> facts.relativize(some).toString().startsWith(table))
				.findFirst()
				.orElseThrow();
			String last = Files.readAllLines(file).getLast();
			Files.writeString(file, last.replaceFirst("^\\w", "another-") + "\n", StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void whoComesWhileItIsUnderWayIsRefused() throws IOException {
		none();
		SeedFiles files = new Story("other").companies("a").in(Files.createTempDirectory(this.folder, "facts"));
		Map<String, List<Object>> states = new LinkedHashMap<>();
		loader(true).load(SeedFiles.shipped(), during((phase) -> {
			states.put(phase, ask(FirstLoadTests::state));
			if (phase.equals("Deriving ties") || phase.equals("Writing the database")) {
				assertThatExceptionOfType(LoadRefused.class)
					.isThrownBy(() -> loader(false).load(files, Progress.SILENT))
					.withMessageContaining("guanxi");
			}
		}));
		List<Object> loading = List.of(State.LOADING, "guanxi", "", State.thisProcess());
		assertThat(states).isEqualTo(Map.of("Checking facts", List.of(), "Deriving ties", loading,
				"Writing the database", loading, "Building the indexes", loading));
		assertThat(ask(FirstLoadTests::state)).containsExactly(State.READY);
	}

	@Test
	void oneThatFailsBeforeItHasWrittenLeavesNobodyRefused() {
		none();
		assertThatIllegalStateException().isThrownBy(() -> loader(true).load(SeedFiles.shipped(), new Progress() {

			@Override
			public void at(long done, long total) {
				throw new IllegalStateException("The disk is full");
			}

			@Override
			public void phase(String name) {
			}

		}));
		assertThat(State.of(program.getBean(Graph.class))).isEmpty();
		assertThat(home.resolve("import")).doesNotExist();
		check(SeedFiles.shipped());
	}

	private static List<Object> state(Driver driver) {
		return driver.executableQuery("""
				MATCH (s:State)
				UNWIND [s.status, s.dataset, s.location, CASE s.status WHEN 'loading' THEN s.process END] AS what
				RETURN what""")
			.execute()
			.records()
			.stream()
			.filter((row) -> !row.get("what").isNull())
			.map((row) -> row.get("what").asObject())
			.toList();
	}

	private static Progress during(Consumer<String> phases) {
		return new Progress() {

			@Override
			public void at(long done, long total) {
			}

			@Override
			public void phase(String name) {
				phases.accept(name);
			}

		};
	}

	private static void check(SeedFiles files) {
		none();
		loader(false).load(files, Progress.SILENT);
		Set<String> within = dump();
		none();
		loader(true).load(files, Progress.SILENT);
		assertThat(dump()).isEqualTo(within);
	}

	/**
	 * With what was kept of the load itself, but for when it was, and for the pages that
	 * say what it changed in an index: nobody had one of an empty graph.
	 */
	private static Set<String> dump() {
		Set<String> lines = new TreeSet<>(ask(Dump::of));
		lines.addAll(ask((driver) -> driver
			.executableQuery(
					"""
							MATCH (n) WHERE n:State OR n:Dataset OR n:Load
							RETURN labels(n) AS kind, n {.*, at: null, loadedAt: null, lockedBy: null, process: null, derived: null} AS what
							UNION MATCH (p:ChangePage) UNWIND p.entries AS entry
							RETURN labels(p) AS kind, {entry: entry} AS what""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("kind") + " " + new TreeMap<>(row.get("what").asMap()))
			.toList()));
		return lines;
	}

	private static SeedLoader loader(boolean imports) {
		return new SeedLoader(program.getBean(Graph.class), program.getBean(Schema.class),
				imports ? Optional.of(program.getBean(Importer.class)) : Optional.empty(),
				imports ? IMPORTED : Bounds.USUAL);
	}

	/**
	 * Another driver each time: one remembers what it saw in a database that is replaced.
	 */
	private static <T> T ask(Function<Driver, T> question) {
		Neo4jConnectionDetails connection = program.getBean(Neo4jConnectionDetails.class);
		try (Driver driver = GraphDatabase.driver(connection.getUri(), connection.getAuthToken())) {
			return question.apply(driver);
		}
	}

	private static void none() {
		ask((driver) -> {
			Story.none(driver);
			return driver;
		});
	}

	private static ConfigurableApplicationContext started() {
		ConfigurableApplicationContext started = new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=", "--guanxi.data=" + home, "--guanxi.bolt-port=0", "--guanxi.page-cache=16MB");
		started.getBean(Schema.class).apply();
		return started;
	}

	/** What loads, and the database that it runs. */
	@EnableAutoConfiguration
	@ComponentScan({ "org.guanxi.graph", "org.guanxi.embedded", "org.guanxi.seed" })
	static final class Rooms {

	}

}
