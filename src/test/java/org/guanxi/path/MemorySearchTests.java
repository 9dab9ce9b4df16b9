package org.guanxi.path;

import java.util.List;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.path.AllWays.Expected;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The paths found in memory are those that trying all ways finds: {@code -Dseed=NUMBER}
 * tries other graphs.
 */
class MemorySearchTests {

	private static final long SEED = Long.getLong("seed", 20161127);

	private static final int GRAPHS = 3000;

	@Test
	void pathsAreThoseThatTryingAllWaysFinds() {
		RandomGraphs random = new RandomGraphs(SEED, GRAPHS);
		int none = 0;
		int cut = 0;
		for (SmallGraph graph : random.graphs()) {
			Adjacency adjacency = Drawn.of(graph);
			for (int i = 0; i < 4; i++) {
				PathQuestion question = AllWays.question(random, graph);
				if (!question.from.equals(question.to)) {
					Outcome outcome = check(graph, adjacency, question);
					none += outcome.walks().isEmpty() ? 1 : 0;
					cut += (outcome.walks().size() > question.most()) ? 1 : 0;
				}
			}
		}
		assertThat(none).as("questions without an answer").isBetween(GRAPHS, 3 * GRAPHS);
		assertThat(cut).as("questions with more answers than wanted").isGreaterThan(GRAPHS / 15);
	}

	private static Outcome check(SmallGraph graph, Adjacency adjacency, PathQuestion question) {
		AllWays ways = new AllWays(graph, question);
		List<Expected> expected = ways.all();
		Outcome outcome = new MemorySearch(adjacency, question).outcome();
		assertThat(outcome.walks()).as("seed %d, %s", SEED, ways)
			.extracting(Expected::of)
			.containsExactlyElementsOf(expected.stream().limit(question.most() + 1).toList());
		assertThat(outcome.inTime()).isTrue();
		assertThat(outcome.none() != null).isEqualTo(expected.isEmpty());
		if (outcome.none() != null) {
			ways.checkProof(outcome.none());
		}
		return outcome;
	}

	@Test
	void whereTheTimeIsUpItSaysHowFarItCame() {
		Adjacency large = Drawn.large(60_000, SEED);
		PathQuestion question = question("company-0", "company-1");
		question.mode = PathQuestion.Mode.EXHAUSTIVE;
		question.maxHops = 8;
		question.budget = 0;
		Outcome outcome = new MemorySearch(large, question).outcome();
		assertThat(outcome.inTime()).isFalse();
		assertThat(outcome.explored().cut()).contains("before the time was up", "A larger budget may find more.");
	}

	private static PathQuestion question(String from, String to) {
		PathQuestion question = new PathQuestion();
		question.from = from;
		question.to = to;
		return question;
	}

}
