package org.guanxi.ownership;

import org.guanxi.holding.Share;
import org.jspecify.annotations.Nullable;

/**
 * A share in percent, from the least to the most that it can be: the same if nothing is
 * doubtful. Rounded to ten decimals.
 *
 * @param min 0 to 100
 * @param max at most 100; absent if nothing bounds it
 */
public record Percent(double min, @Nullable Double max) {

	private static final double DECIMALS = 1e10;

	static Percent of(Share share) {
		return new Percent(rounded(share.least()), rounded(share.most()));
	}

	/**
	 * The same, with what comes back to the holder over circles again and again.
	 * @param share without it
	 * @param back what comes back of the holder to itself
	 * @return the sum of a geometric series, which may be over 100
	 */
	static Percent returning(Share share, Share back) {
		double least = (back.least() < 1) ? share.least() / (1 - back.least()) : share.least();
		return new Percent(rounded(least), (back.most() < 1) ? rounded(share.most() / (1 - back.most())) : null);
	}

	private static double rounded(double fraction) {
		return Math.round(100 * fraction * DECIMALS) / DECIMALS;
	}

}
