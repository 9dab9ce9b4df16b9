package org.guanxi.holding;

/**
 * What something is at least and at most, where ties leave it open.
 *
 * @param min the least
 * @param max the greatest; the same if nothing is doubtful
 */
public record Range<N extends Number>(N min, N max) {

	private static final double DECIMALS = 10_000;

	/**
	 * How many belong to a portfolio.
	 * @param portfolio who belongs to it
	 * @return from the sure ones to all
	 */
	public static Range<Integer> of(Portfolio portfolio) {
		return new Range<>(portfolio.sure(), portfolio.size());
	}

	/**
	 * How many belong to both of two.
	 * @param similarity of the two
	 * @return from the sure ones to all
	 */
	public static Range<Integer> both(Similarity similarity) {
		return new Range<>(similarity.surelyBoth(), similarity.both());
	}

	/**
	 * How many belong to one of two, or to both.
	 * @param similarity of the two
	 * @return from the sure ones to all
	 */
	public static Range<Integer> either(Similarity similarity) {
		return new Range<>(similarity.surelyEither(), similarity.either());
	}

	/**
	 * How similar two are.
	 * @param similarity of the two
	 * @return four decimals
	 */
	public static Range<Double> of(Similarity similarity) {
		return new Range<>(rounded(similarity.least()), rounded(similarity.greatest()));
	}

	private static double rounded(double similarity) {
		return Math.round(similarity * DECIMALS) / DECIMALS;
	}

}
