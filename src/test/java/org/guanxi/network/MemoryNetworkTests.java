package org.guanxi.network;

import java.util.Arrays;
import java.util.Random;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All pages of a network together are what lies within its depth, with all ties among
 * that.
 */
class MemoryNetworkTests {

	private static final int GRAPHS = 4000;

	@Test
	void allPagesTogetherAreWhatTryingAllWaysFinds() {
		RandomGraphs random = new RandomGraphs(20161125, GRAPHS);
		int pages = 0;
		for (SmallGraph graph : random.graphs()) {
			NetworkQuestion question = WholeNetwork.question(random);
			String id = random.oneOf(graph.entities());
			Adjacency adjacency = Drawn.of(graph);
			pages += WholeNetwork.of(graph, id, question)
				.check((from) -> new MemoryNetwork(adjacency, question).around(id, from), Drawn::tie);
		}
		assertThat(pages).as("pages of %d networks", GRAPHS).isGreaterThan(GRAPHS + 1000);
	}

	@Test
	void whereTheTimeIsUpOnlyWhatIsNearerIsShown() {
		NetworkQuestion question = new NetworkQuestion();
		question.depth = 3;
		question.budget = 0;
		Adjacency large = Drawn.large(60_000, 20161125);
		Page page = new MemoryNetwork(large, question).around("company-0", Page.Place.FIRST);
		assertThat(page.inTime()).isFalse();
		assertThat(page.entities()).containsExactly("company-0");
		assertThat(page.ties()).isEmpty();
		assertThat(page.next()).isNull();
		question.budget = 2000;
		assertThat(new MemoryNetwork(large, question).around("company-0", Page.Place.FIRST).inTime()).isTrue();
	}

	@Test
	void theBestOfManyAreKept() {
		Random random = new Random(20161126);
		for (int i = 0; i < 300; i++) {
			long[] numbers = random.longs(random.nextInt(200)).distinct().toArray();
			Best best = new Best(random.nextInt(30));
			Arrays.stream(numbers).forEach(best::offer);
			long[] ascending = best.ascending();
			Arrays.sort(numbers);
			assertThat(numbers).endsWith(ascending);
			assertThat(best.ascending()).isEqualTo(ascending);
		}
	}

}
