package org.guanxi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A load makes the graph equal to the folder, for its dataset, and touches nothing else.
 */
@GuanxiTest
class SeedLoaderTests {

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

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void loadingTwiceChangesNothing() {
		load(story());
		Set<String> once = dump();
		LoadSummary again = load(story());
		assertThat(again.nothing()).isTrue();
		assertThat(dump()).isEqualTo(once);
	}

	@Test
	void anEditedFolderChangesExactlyWhatWasEdited() {
		load(story());
		LoadSummary edit = load(new Story().source("s", "2015")
			.companies("a", "b", "d")
			.claim("s", "a OWNS_STAKE_IN b", Map.of("percentMin", "30"))
			.claim("s", "b INVESTED_IN d"));
		assertThat(edit.differences()).containsEntry("sources", Map.of())
			.containsEntry("entities", Map.of("added", 1L, "removed", 1L))
			.containsEntry("claims", Map.of("added", 1L, "changed", 1L, "removed", 1L))
			.containsEntry("ties", Map.of("added", 1L, "removed", 1L));
		Set<String> edited = dump();
		Story.none(this.driver);
		load(new Story().source("s", "2015")
			.companies("a", "b", "d")
			.claim("s", "a OWNS_STAKE_IN b", Map.of("percentMin", "30"))
			.claim("s", "b INVESTED_IN d"));
		assertThat(dump()).isEqualTo(edited);
	}

	@Test
	void aViolationLeavesTheGraphAsItWas() {
		load(story());
		Set<String> before = dump();
		assertThatExceptionOfType(Violations.Found.class)
			.isThrownBy(() -> load(story().claim("s", "a OWNS_STAKE_IN nobody").companies("new")))
			.withMessageContaining("nothing was written");
		assertThat(dump()).isEqualTo(before);
	}

	@Test
	void whatOthersHoldStays() {
		this.driver.executableQuery("CREATE (:Note {text: 'mine'})-[:ABOUT]->(:Stranger)").execute();
		load(new Story("other").source("t", "2014").companies("a", "z").claim("t", "a PARTNERS_WITH z"));
		Set<String> before = dump();
		load(story());
		load(new Story());
		assertThat(dump()).isEqualTo(before);
		assertThat(this.driver.executableQuery("MATCH (n:Note)-[:ABOUT]->() RETURN n").execute().records()).hasSize(1);
	}

	@Test
	void cellsOfASharedEntityAddUpAndAreTakenBack() {
		load(new Story("one").line("entities/all.csv", "a,Company,A,,short:Ay,CN,,,"));
		load(new Story("two").line("entities/all.csv", "a,Company,A,甲,,,,ticker:X:A,"));
		assertThat(entity()).containsEntry("nameZh", "甲").containsEntry("country", "CN");
		load(new Story("two"));
		assertThat(entity()).doesNotContainKey("nameZh").containsEntry("country", "CN");
		load(new Story("one"));
		assertThat(this.driver.executableQuery("MATCH (e:Entity) RETURN e").execute().records()).isEmpty();
	}

	@Test
	void cellsThatContradictAnotherDatasetAreViolations() {
		load(new Story("one").line("entities/all.csv", "a,Company,A,,,CN,,,"));
		assertThatExceptionOfType(Violations.Found.class)
			.isThrownBy(() -> load(new Story("two").line("entities/all.csv", "a,Company,A,,,JP,,,")))
			.withMessageContaining("entities/all.csv:2 country: dataset 'one' says 'CN' of this entity.");
	}

	@Test
	void aSourceOfAnotherDatasetCantBeTaken() {
		load(new Story("one").source("s", "2015"));
		assertThatExceptionOfType(Violations.Found.class).isThrownBy(() -> load(new Story("two").source("s", "2015")))
			.withMessageContaining("sources.csv:2 id: belongs to dataset 'one'.");
	}

	@Test
	void aBulkLoadEndsInTheSameGraph() {
		load(story());
		Set<String> atOnce = dump();
		Story.none(this.driver);
		new SeedLoader(this.graph, this.schema, Optional.empty(), new Bounds(1, 2)).load(story().in(fresh()),
				Progress.SILENT);
		assertThat(dump()).isEqualTo(atOnce);
		assertThat(State.of(this.graph)).get().extracting(State::status).isEqualTo(State.READY);
	}

	@Test
	void anInterruptedBulkLoadSaysSoAndIsTakenUpAgain() {
		load(story());
		Set<String> whole = dump();
		Story.none(this.driver);
		SeedFiles files = story().in(fresh());
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new SeedLoader(this.graph, this.schema, Optional.empty(), new Bounds(1, 2)).load(files,
					(done, total) -> {
						if (State.of(this.graph).filter(State::loading).isPresent()) {
							throw new IllegalStateException("The lights go out");
						}
					}));
		assertThat(State.of(this.graph)).get().matches(State::loading);
		assertThatExceptionOfType(LoadRefused.class).isThrownBy(() -> load(new Story("other")))
			.withMessageContaining("was interrupted. Finish it first: load ");
		assertThat(this.loader.resume(Progress.SILENT)).isPresent();
		assertThat(dump()).isEqualTo(whole);
	}

	@Test
	void aLoadThatWasTakenOverWritesNoMore() {
		SeedFiles files = story().in(fresh());
		Set<String> seen = new HashSet<>();
		assertThatExceptionOfType(LoadRefused.class)
			.isThrownBy(() -> new SeedLoader(this.graph, this.schema, Optional.empty(), new Bounds(1, 2)).load(files,
					(done, total) -> {
						if (done == 3 && State.of(this.graph).filter(State::loading).isPresent()) {
							this.driver.executableQuery("MATCH (s:State) SET s.process = '1@elsewhere'").execute();
							seen.clear();
							seen.addAll(dump());
						}
					}))
			.withMessageContaining("taken over by process 1@elsewhere");
		assertThat(seen).isNotEmpty().isEqualTo(dump());
		assertThat(State.of(this.graph)).get().matches(State::loading);
		assertThatExceptionOfType(LoadRefused.class).isThrownBy(() -> load(story()))
			.withMessageContaining("is being loaded by process 1@elsewhere");
	}

	@Test
	void otherRulesDeriveEverythingAnew() {
		load(story());
		Set<String> whole = dump();
		this.driver.executableQuery("""
				MATCH (:Entity)-[t]->(:Entity)
				DELETE t""").execute();
		this.driver
			.executableQuery("MATCH (a:Entity {id: 'a'}), (c:Entity {id: 'c'}) "
					+ "CREATE (a)-[:PARTNERS_WITH {id: 'stale', key: 'stale'}]->(c)")
			.execute();
		assertThat(load(story()).nothing()).isTrue();
		assertThat(dump()).isNotEqualTo(whole);
		this.driver.executableQuery("MATCH (s:State) SET s.derivation = 0").execute();
		load(story());
		assertThat(dump()).isEqualTo(whole);
	}

	@Test
	void aBatchThatIsTriedAgainCountsOnce() {
		Story story = story();
		load(story);
		Set<String> once = dump();
		CheckedSeed seed = CheckedSeed.check(new Story().source("s", "2015").companies("a", "b").in(fresh()));
		SeedWriter writer = new SeedWriter(seed, new SeedWriter.Transactions() {

			@Override
			public <T> T run(Function<Graph.Writing, T> work) {
				assertThatExceptionOfType(IllegalStateException.class)
					.isThrownBy(() -> SeedLoaderTests.this.graph.write((writing) -> {
						work.apply(writing);
						throw new IllegalStateException("Try again");
					}));
				return SeedLoaderTests.this.graph.write(work::apply);
			}

		}, new Bounds(100, 1), Progress.SILENT);
		assertThat(writer.run().summary("story", "").differences()).containsEntry("sources", Map.of())
			.containsEntry("entities", Map.of("removed", 1L))
			.containsEntry("claims", Map.of("removed", 2L))
			.containsEntry("ties", Map.of("removed", 2L));
		assertThat(writer.log().pages()).isEqualTo(count("MATCH (p:ChangePage {load: 2}) RETURN count(p) AS n"))
			.isEqualTo(3);
		assertThat(dump()).isNotEqualTo(once).noneMatch((line) -> line.contains("Claim"));
	}

	@Test
	void progressGoesOnUntilTheTiesAreDerived() {
		List<Long> left = new ArrayList<>();
		new SeedLoader(this.graph, this.schema, Optional.empty(), new Bounds(1000, 1)).load(story().in(fresh()),
				(done, total) -> left.add(total - done));
		assertThat(left).startsWith(6L, 5L, 4L, 3L, 2L, 1L, 0L).containsSequence(0L, 4L, 2L, 2L, 1L, 0L);
	}

	@Test
	void theShippedFactsLoadAndEveryTieHasAClaim() {
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		assertThat(count("MATCH (:Entity)-[t]->(:Entity) RETURN count(t) AS n")).isPositive();
		assertThat(count("""
				MATCH (a:Entity)-[t]->(b:Entity)
				WHERE t.knownUntil IS NULL AND NOT EXISTS { MATCH (c:Claim {tie: t.id}) WHERE c.id IN t.claims }
				RETURN count(t) AS n""")).isZero();
		assertThat(count("MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:CITES]->(:Source) } RETURN count(c) AS n")).isZero();
		assertThat(count("MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Entity) } RETURN count(c) AS n"))
			.isZero();
	}

	private static Story story() {
		return new Story().source("s", "2015")
			.companies("a", "b", "c")
			.claim("s", "a OWNS_STAKE_IN b", Map.of("percentMin", "20"))
			.claim("s", "c INVESTED_IN b", Map.of("from", "2010"));
	}

	private LoadSummary load(Story story) {
		return this.loader.load(story.in(fresh()), Progress.SILENT);
	}

	private Path fresh() {
		try {
			return Files.createTempDirectory(this.folder, "story");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long count(String query) {
		return this.driver.executableQuery(query).execute().records().getFirst().get("n").asLong();
	}

	private Map<String, Object> entity() {
		return this.driver.executableQuery("MATCH (e:Entity {id: 'a'}) RETURN e")
			.execute()
			.records()
			.getFirst()
			.get("e")
			.asMap();
	}

	private Set<String> dump() {
		return Dump.of(this.driver);
	}

}
