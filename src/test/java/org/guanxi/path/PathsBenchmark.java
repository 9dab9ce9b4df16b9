package org.guanxi.path;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

import org.guanxi.GuanxiTest;
import org.guanxi.RandomFolder;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast paths are, in memory and in the database, for the same pairs in the same run.
 * Not run with the tests:
 * {@code mvn test -Dtest=PathsBenchmark -Dties=100000 -Dmaven.test.redirectTestOutputToFile=false}
 * prints a table.
 */
@GuanxiTest
class PathsBenchmark {

	private static final int PAIRS = 200;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@Autowired
	private Paths paths;

	@TempDir
	private Path folder;

	@Test
	void pathsInMemoryAndInTheDatabase() throws Exception {
		int ties = Integer.getInteger("ties", 100_000);
		Story.none(this.driver);
		RandomFolder.write(this.folder, ties, 20161123);
		long start = System.nanoTime();
		this.loader.load(SeedFiles.in(this.folder), Progress.SILENT);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf(Locale.ROOT, "load: %,d ties in %.1f s, %,.0f a second%n", ties, seconds, ties / seconds);
		String digest = State.of(this.graph).map(State::digest).orElseThrow();
		start = System.nanoTime();
		while (this.index.at(digest).isEmpty()) {
			Thread.onSpinWait();
		}
		Adjacency adjacency = this.index.at(digest).orElseThrow();
		System.out.printf(Locale.ROOT, "index: %.1f s at most, %d bytes a tie%n", (System.nanoTime() - start) / 1e9,
				adjacency.bytes() / adjacency.ties());
		List<PathQuestion> questions = questions(3 * ties / 10);
		for (int round = 0; round < 3; round++) {
			time("walking alone, k = 5", questions, (question) -> new MemorySearch(adjacency, question).outcome());
		}
		time("with names and evidence=ids", questions, (question) -> {
			question.evidence = TieFilter.Detail.IDS;
			this.paths.between(question, digest);
		});
		time("with all evidence", questions, (question) -> {
			question.evidence = TieFilter.Detail.FULL;
			this.paths.between(question, digest);
		});
		time("the same in Cypher", questions, (question) -> new DatabaseSearch(this.graph, question).outcome());
		assertThat(questions).hasSize(PAIRS);
	}

	private static List<PathQuestion> questions(int entities) {
		Random random = new Random(42);
		List<PathQuestion> questions = new ArrayList<>();
		for (int i = 0; i < PAIRS; i++) {
			PathQuestion question = new PathQuestion();
			question.from = RandomFolder.name(random.nextInt(entities));
			question.to = RandomFolder.name(random.nextInt(entities));
			question.type = List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN, TieType.PARTNERS_WITH,
					TieType.CUSTOMER_OF, TieType.ACQUIRED);
			questions.add(question);
		}
		return questions;
	}

	private static void time(String what, List<PathQuestion> questions, Consumer<PathQuestion> ask) {
		double[] millis = questions.stream().mapToDouble((question) -> {
			long start = System.nanoTime();
			ask.accept(question);
			return (System.nanoTime() - start) / 1e6;
		}).sorted().toArray();
		System.out.printf(Locale.ROOT, "%-30s p50 %8.2f ms, p95 %8.2f ms, worst %8.2f ms%n", what,
				millis[millis.length / 2], millis[millis.length * 95 / 100], Arrays.stream(millis).max().orElse(0));
	}

}
