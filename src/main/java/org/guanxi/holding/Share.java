package org.guanxi.holding;

import org.jspecify.annotations.Nullable;

/**
 * A share of an entity, from the least to the most that it can be. Where nothing is
 * doubtful the two are the same.
 *
 * @param least a fraction, 0 to 1
 * @param most a fraction, at least the least, at most 1
 */
public record Share(double least, double most) {

	private static final double PERCENT = 100;

	/** A share of which nothing is known. */
	public static final Share UNKNOWN = new Share(0, 1);

	/** No share at all. */
	public static final Share NONE = new Share(0, 0);

	/**
	 * A share as a tie or a claim states it.
	 * @param least 0 to 100, absent if only the most is stated
	 * @param most 0 to 100, absent if only the least is stated
	 * @return as a fraction
	 */
	public static Share ofPercent(@Nullable Number least, @Nullable Number most) {
		return new Share((least != null) ? least.doubleValue() / PERCENT : 0,
				(most != null) ? most.doubleValue() / PERCENT : 1);
	}

	/**
	 * Whether it leaves a doubt.
	 * @return {@code false} if it is one number
	 */
	public boolean isDoubtful() {
		return this.least < this.most;
	}

	/**
	 * Whether two can both be true.
	 * @param other of the same holder in the same entity
	 * @return {@code false} if they have nothing in common
	 */
	boolean meets(Share other) {
		return this.least <= other.most && other.least <= this.most;
	}

	/**
	 * What is left if both are true.
	 * @param other one that it meets
	 * @return what both have in common
	 */
	Share and(Share other) {
		return new Share(Math.max(this.least, other.least), Math.min(this.most, other.most));
	}

	/**
	 * What is left if either may be true.
	 * @param other another
	 * @return from the least of both to the most of both
	 */
	public Share or(Share other) {
		return new Share(Math.min(this.least, other.least), Math.max(this.most, other.most));
	}

}
