package org.guanxi.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.network.Page.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast networks are found in memory, without names and evidence. Not run with the
 * tests:
 * {@code mvn test -Dtest=NetworkBenchmark -Dties=1000000 -Dmaven.test.redirectTestOutputToFile=false}
 * prints a table.
 */
class NetworkBenchmark {

	private static final int ROUNDS = 20;

	private final Adjacency adjacency = Drawn.large(Integer.getInteger("ties", 100_000), 20161123);

	private final List<Integer> hubs = IntStream.range(0, this.adjacency.size())
		.boxed()
		.sorted(Comparator.comparing((node) -> -this.adjacency.degree(node)))
		.limit(1000)
		.toList();

	@Test
	void networksInMemory() {
		int hub = this.hubs.getFirst();
		System.out.printf(Locale.ROOT, "%,d entities, %,d ties, %,d of them of the largest hub%n",
				this.adjacency.size(), this.adjacency.ties(), this.adjacency.degree(hub));
		for (int depth = 1; depth <= 3; depth++) {
			NetworkQuestion question = new NetworkQuestion();
			question.depth = depth;
			question.limit = 500;
			time("network of the largest hub, depth " + depth, () -> around(question, Place.FIRST));
			time("the same, page 20", () -> around(question, new Place(10_000, 0)));
		}
		for (int size : new int[] { 10, 50 }) {
			ConnectionsQuestion question = new ConnectionsQuestion();
			question.budget = 1_000_000;
			time("connections of " + size + " hubs", () -> connections(question, size, 1));
			time("connections of " + size + " others", () -> connections(question, size, 5000));
		}
		assertThat(this.hubs).isNotEmpty();
	}

	/** Each of them has so many entities less well connected between it and the next. */
	private void connections(ConnectionsQuestion question, int size, int apart) {
		question.entities.clear();
		IntStream.range(0, size)
			.map((i) -> i * apart)
			.mapToObj((i) -> this.adjacency.node((apart > 1) ? i : this.hubs.get(i)).id())
			.forEach(question.entities::add);
		assertThat(new ConnectionsSearch(this.adjacency, question).outcome().inTime()).isTrue();
	}

	private Page around(NetworkQuestion question, Place place) {
		return new MemoryNetwork(this.adjacency, question).around(this.adjacency.node(this.hubs.getFirst()).id(),
				place);
	}

	private static void time(String what, Runnable ask) {
		double[] millis = IntStream.range(0, 2 * ROUNDS).mapToDouble((round) -> {
			long start = System.nanoTime();
			ask.run();
			return (System.nanoTime() - start) / 1e6;
		}).skip(ROUNDS).sorted().toArray();
		System.out.printf(Locale.ROOT, "%-40s p50 %8.2f ms, p95 %8.2f ms, worst %8.2f ms%n", what,
				millis[millis.length / 2], millis[millis.length * 95 / 100], Arrays.stream(millis).max().orElse(0));
	}

}
