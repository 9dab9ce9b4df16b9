package org.guanxi.adjacency;

import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/**
 * What nearly every filter asks of a tie, in one number: a search that goes by a hundred
 * thousand ties waits for memory once for each of them, not once for each array. Days
 * count from 1 January 1970.
 */
final class Traits {

	/** Nothing bounds the beginning. */
	static final int ALWAYS = Integer.MIN_VALUE;

	/** Nothing bounds the end. */
	static final int NEVER = Integer.MAX_VALUE;

	private static final int TYPE_BITS = 6;

	private static final int STATUS_BITS = 4;

	private static final int HUNDREDTHS_BITS = 7;

	private static final int LAST = TYPE_BITS + STATUS_BITS + HUNDREDTHS_BITS;

	/** For days from the year -3771 to 7711. */
	private static final int DAY_BITS = 22;

	private static final int LATEST = (1 << DAY_BITS - 1) - 1;

	private static final int EARLIEST = -LATEST - 1;

	private Traits() {
	}

	/**
	 * Puts them together.
	 * @param type how two are tied
	 * @param status the strongest that the claims support
	 * @param hundredths how sure the tie is: 0 to 100
	 * @param last whether no later version of it is known
	 * @param from the first day on which it can have held, or {@link #ALWAYS}
	 * @param until the last such day, or {@link #NEVER}
	 * @return them all
	 */
	static long of(TieType type, Status status, int hundredths, boolean last, int from, int until) {
		return (long) day(from) << Long.SIZE - DAY_BITS | ((long) day(until) << Long.SIZE - DAY_BITS) >>> DAY_BITS
				| (last ? 1L : 0L) << LAST | (long) hundredths << TYPE_BITS + STATUS_BITS
				| (long) status.ordinal() << TYPE_BITS | type.ordinal();
	}

	/**
	 * A day as it is kept here: what lies beyond all of them is the first or the last.
	 * @param day a day
	 * @return the day to compare with
	 */
	static int day(long day) {
		return Math.clamp(day, EARLIEST, LATEST);
	}

	static int type(long traits) {
		return (int) traits & (1 << TYPE_BITS) - 1;
	}

	static int status(long traits) {
		return (int) (traits >>> TYPE_BITS) & (1 << STATUS_BITS) - 1;
	}

	static int hundredths(long traits) {
		return (int) (traits >>> TYPE_BITS + STATUS_BITS) & (1 << HUNDREDTHS_BITS) - 1;
	}

	static boolean isLast(long traits) {
		return (traits >>> LAST & 1) == 1;
	}

	/**
	 * Whether a tie can have held.
	 * @param traits of the tie
	 * @param day as {@link #day} gives it
	 * @return {@code false} if it hadn't begun or had ended
	 */
	static boolean mayHoldOn(long traits, int day) {
		return from(traits) <= day && day <= until(traits);
	}

	static int mayHoldFrom(long traits) {
		int from = from(traits);
		return (from == EARLIEST) ? ALWAYS : from;
	}

	static int mayHoldUntil(long traits) {
		int until = until(traits);
		return (until == LATEST) ? NEVER : until;
	}

	private static int from(long traits) {
		return (int) (traits >> Long.SIZE - DAY_BITS);
	}

	private static int until(long traits) {
		return (int) (traits << DAY_BITS >> Long.SIZE - DAY_BITS);
	}

}
