package org.guanxi.walk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The best paths of one length, of those that were looked at. */
final class Shortlist {

	/** No bound is smaller for the way that it is computed. */
	private static final double ROUNDING = 1 + 1e-9;

	private static final Comparator<Entry> BEST_FIRST = Comparator.<Entry>comparingLong((entry) -> -entry.micros)
		.thenComparing(Entry::entities, Arrays::compare)
		.thenComparing(Entry::ties, Arrays::compare);

	private final int most;

	private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

	/**
	 * An empty list.
	 * @param most how many it keeps, at least one
	 */
	Shortlist(int most) {
		this.most = most;
	}

	/**
	 * Whether nothing that comes later gets in. Paths are looked at in the order of their
	 * ids, so that of equal ones the first stays.
	 * @param score the best that it can be
	 * @return {@code true} if not even that is good enough
	 */
	boolean excludes(double score) {
		Entry worst = this.worstFirst.peek();
		return worst != null && this.worstFirst.size() == this.most && Ranking.micros(score * ROUNDING) <= worst.micros;
	}

	void offer(double score, int[] entities, int[] ties) {
		this.worstFirst.add(new Entry(Ranking.micros(score), entities, ties));
		if (this.worstFirst.size() > this.most) {
			this.worstFirst.remove();
		}
	}

	List<Way> bestFirst() {
		return this.worstFirst.stream().sorted(BEST_FIRST).map(Entry::way).toList();
	}

	private record Entry(long micros, int[] entities, int[] ties) {

		Way way() {
			return new Way(IntStream.of(this.entities).boxed().toList(), IntStream.of(this.ties).boxed().toList());
		}

	}

}
