package org.guanxi.network;

/** Shares places among kinds that take turns. */
final class Turns {

	private Turns() {
	}

	/**
	 * How many of each come first.
	 * @param counts how many there are of each
	 * @param places how many places there are
	 * @return how many of each get one; together all places, or all that there are
	 */
	static int[] taken(int[] counts, int places) {
		int[] taken = new int[counts.length];
		int left = places;
		while (left > 0) {
			int waiting = 0;
			int rounds = Integer.MAX_VALUE;
			for (int kind = 0; kind < counts.length; kind++) {
				if (taken[kind] < counts[kind]) {
					waiting++;
					rounds = Math.min(rounds, counts[kind] - taken[kind]);
				}
			}
			if (waiting == 0) {
				return taken;
			}
			rounds = Math.min(rounds, left / waiting);
			int odd = (rounds == 0) ? left : 0;
			for (int kind = 0; kind < counts.length; kind++) {
				if (taken[kind] < counts[kind]) {
					int more = (rounds > 0) ? rounds : (odd-- > 0) ? 1 : 0;
					taken[kind] += more;
					left -= more;
				}
			}
		}
		return taken;
	}

}
