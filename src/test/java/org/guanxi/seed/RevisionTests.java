package org.guanxi.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was loaded since all ties were read: what has changed, put into them, makes
 * what reading all of them makes.
 */
@GuanxiTest
class RevisionTests {

	private static final int ROUNDS = 15;

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Schema schema;

	@TempDir
	private Path folder;

	private final Random random = new Random(20161129);

	private final RandomStories stories = new RandomStories(20161129);

	@BeforeEach
	void tellNothing() {
		Story.none(this.driver);
	}

	@Test
	void whatHasChangedMakesTheSameAsAllOfIt() throws IOException {
		load("other", false);
		load("story", false);
		Adjacency before = Indexed.anew(this.graph);
		int changed = 0;
		for (int round = 0; round < ROUNDS; round++) {
			for (int loads = this.random.nextInt(3); loads >= 0; loads--) {
				load((this.random.nextInt(3) == 0) ? "other" : "story", this.random.nextInt(3) == 0);
			}
			Adjacency whole = Indexed.anew(this.graph);
			if (!whole.digest().equals(before.digest())) {
				Adjacency revised = Indexed.revised(this.graph, before).orElseThrow();
				assertThat(Indexed.said(revised)).as("round %d", round).isEqualTo(Indexed.said(whole));
				before = revised;
				changed++;
			}
		}
		assertThat(changed).isGreaterThan(ROUNDS / 2);
	}

	@Test
	void whatNobodyKnowsAnyMoreIsReadAnew() throws IOException {
		load("story", false);
		Adjacency before = Indexed.anew(this.graph);
		SeedFiles other = files(
				new Story("other").source("other-s", "2016").companies("a", "b").claim("other-s", "a FOUNDED b"));
		new SeedLoader(this.graph, this.schema, Optional.empty(), Bounds.USUAL).load(other, Progress.SILENT);
		assertThat(Indexed.revised(this.graph, before)).isPresent();
		this.driver.executableQuery("MATCH (d:DerivedTies) WITH d ORDER BY d.load DESC LIMIT 1 DELETE d").execute();
		assertThat(Indexed.revised(this.graph, before)).isEmpty();
	}

	@Test
	void whatAProgramLoadedThatKeepsNothingIsReadAnew() throws IOException {
		load("story", false);
		Adjacency before = Indexed.anew(this.graph);
		load("other", false);
		this.driver.executableQuery("MATCH (l:Load) REMOVE l.derived").execute();
		assertThat(Indexed.revised(this.graph, before)).isEmpty();
	}

	@Test
	void anotherDatabaseIsReadAnew() throws IOException {
		load("other", false);
		load("story", false);
		Adjacency before = Indexed.anew(this.graph);
		Story.none(this.driver);
		load("story", false);
		load("story", true);
		load("other", false);
		load("other", true);
		assertThat(Indexed.revised(this.graph, before)).isEmpty();
	}

	@Test
	void onlyTheLastOfManyLoadsAreKept() throws IOException {
		for (int i = 0; i < 103; i++) {
			new SeedLoader(this.graph, this.schema, Optional.empty(), Bounds.USUAL)
				.load(files(new Story().source("s", "2016")
					.companies("a", "b")
					.claim("s", "a OWNS_STAKE_IN b", Map.of("from", String.valueOf(1900 + i)))), Progress.SILENT);
		}
		assertThat(this.driver.executableQuery("MATCH (d:DerivedTies) RETURN min(d.load) AS load, count(d) AS pages")
			.execute()
			.records()
			.getFirst()
			.asMap()).isEqualTo(Map.of("load", 4L, "pages", 100L));
	}

	/** At once, or in batches that may see entities come and go between them. */
	private void load(String dataset, boolean inPieces) throws IOException {
		Story story = this.stories.next(dataset);
		for (int i = 0; i < 3; i++) {
			if (this.random.nextBoolean()) {
				story.line("entities/all.csv", String.join(",", dataset + "-" + i, "Company",
						oneOf(List.of("Name", "Another")), oneOf(List.of("", "名")), "", "", "", "", ""));
				story.line("claims/all.csv",
						String.join(",", dataset + "-s", "line " + i, dataset + "-" + i, "OWNS_STAKE_IN", "a", "", "",
								"", "", "", "", "", oneOf(List.of("", "2010", "2012")), "", "", "", "", "established",
								"", "", ""));
			}
		}
		new SeedLoader(this.graph, this.schema, Optional.empty(), inPieces ? new Bounds(0, 4) : Bounds.USUAL)
			.load(files(story), Progress.SILENT);
		assertThat(State.of(this.graph)).get().matches((state) -> !state.loading());
	}

	private SeedFiles files(Story story) throws IOException {
		return story.in(Files.createTempDirectory(this.folder, "story"));
	}

	private <T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
