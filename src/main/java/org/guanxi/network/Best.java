package org.guanxi.network;

import java.util.Arrays;

/** Keeps the greatest of many numbers, without keeping or sorting the others. */
final class Best {

	private final int most;

	private final long[] kept;

	private int count;

	private long least = Long.MIN_VALUE;

	/**
	 * Keeps so many.
	 * @param most how many
	 */
	Best(int most) {
		this.most = most;
		this.kept = new long[2 * most];
	}

	void offer(long number) {
		if (number > this.least && this.most > 0) {
			this.kept[this.count++] = number;
			if (this.count == this.kept.length) {
				shrink();
				this.least = this.kept[0];
			}
		}
	}

	private void shrink() {
		Arrays.sort(this.kept, 0, this.count);
		int from = Math.max(0, this.count - this.most);
		System.arraycopy(this.kept, from, this.kept, 0, this.count - from);
		this.count -= from;
	}

	/**
	 * The greatest of all that were offered, each of which is another.
	 * @return in ascending order
	 */
	long[] ascending() {
		shrink();
		return Arrays.copyOf(this.kept, this.count);
	}

}
