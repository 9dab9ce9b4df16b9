package org.guanxi.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How long some questions took, one after the other.
 *
 * @param millis of each, in ascending order
 */
record Latencies(double[] millis) {

	/**
	 * Asks every question once.
	 * @param questions any
	 * @param ask asks one of them
	 * @return how long each took
	 */
	static <Q> Latencies of(List<Q> questions, Consumer<Q> ask) {
		return new Latencies(questions.stream().mapToDouble((question) -> {
			long start = System.nanoTime();
			ask.accept(question);
			return (System.nanoTime() - start) / 1e6;
		}).sorted().toArray());
	}

	double p50() {
		return this.millis[this.millis.length / 2];
	}

	double p95() {
		return this.millis[this.millis.length * 95 / 100];
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.2f / %.2f", p50(), p95());
	}

}
