package org.guanxi.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was loaded before, and however often a load was interrupted: the graph holds
 * what the folders say, and nothing else.
 */
@GuanxiTest
class LoadsPropertyTests {

	/** Small enough for each part of a load to take several batches. */
	private static final Bounds SMALL = new Bounds(0, 4);

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Schema schema;

	@TempDir
	private Path folder;

	@Test
	void aLoadLeavesNothingOfTheLoadBefore() throws IOException {
		assertThat(loads(1, 30, false)).contains("rule=two-holders", "rule=denied", "rule=figures-apart");
	}

	@Test
	void anInterruptedLoadLeavesNothingUndone() throws IOException {
		loads(1000, 8, true);
	}

	private String loads(long seed, int rounds, boolean interrupted) throws IOException {
		Random random = new Random(seed);
		RandomStories stories = new RandomStories(seed);
		Story other = stories.next("other");
		StringBuilder seen = new StringBuilder();
		Story.none(this.driver);
		atOnce(other);
		for (int round = 0; round < rounds; round++) {
			if (random.nextInt(4) == 0) {
				other = stories.next("other");
				atOnce(other);
			}
			Story story = stories.next("story");
			if (interrupted) {
				inPieces(story, random);
			}
			else {
				atOnce(story);
			}
			Set<String> after = Dump.of(this.driver);
			seen.append(after);
			String state = State.of(this.graph).orElseThrow().digest();
			Story.none(this.driver);
			atOnce(story);
			atOnce(other);
			assertThat(after).as("round %d", round).isEqualTo(Dump.of(this.driver));
			assertThat(State.of(this.graph).orElseThrow().digest()).isEqualTo(state);
		}
		return seen.toString();
	}

	private void atOnce(Story story) throws IOException {
		new SeedLoader(this.graph, this.schema, Optional.empty(), Bounds.USUAL).load(files(story), Progress.SILENT);
	}

	/** Puts the lights out after some batch, again and again. */
	private void inPieces(Story story, Random random) throws IOException {
		SeedLoader loader = new SeedLoader(this.graph, this.schema, Optional.empty(), SMALL);
		Lights lights = new Lights(random);
		try {
			loader.load(files(story), lights);
			return;
		}
		catch (LightsOut ex) {
			assertThat(State.of(this.graph)).get().matches(State::loading);
		}
		boolean through = false;
		while (!through) {
			try {
				through = loader.resume(lights).isPresent();
			}
			catch (LightsOut ex) {
				assertThat(State.of(this.graph)).get().matches(State::loading);
			}
		}
	}

	private SeedFiles files(Story story) throws IOException {
		return story.in(Files.createTempDirectory(this.folder, "story"));
	}

	private final class Lights implements Progress {

		private final Random random;

		private int left = 4;

		Lights(Random random) {
			this.random = random;
		}

		@Override
		public void at(long done, long total) {
			boolean bulk = State.of(LoadsPropertyTests.this.graph).filter(State::loading).isPresent();
			if (bulk && this.left > 0 && this.random.nextInt(6) == 0) {
				this.left--;
				throw new LightsOut();
			}
		}

	}

	private static final class LightsOut extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
