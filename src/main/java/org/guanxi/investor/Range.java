package org.guanxi.investor;

import org.guanxi.holding.Portfolio;
import org.guanxi.holding.Similarity;

/**
 * What something is at least and at most, where ties leave it open.
 *
 * @param min the least
 * @param max the greatest; the same if nothing is doubtful
 */
public record Range<N extends Number>(N min, N max) {

	private static final double DECIMALS = 10_000;

	static Range<Integer> of(Portfolio portfolio) {
		return new Range<>(portfolio.sure(), portfolio.size());
	}

	static Range<Integer> both(Similarity similarity) {
		return new Range<>(similarity.surelyBoth(), similarity.both());
	}

	static Range<Integer> either(Similarity similarity) {
		return new Range<>(similarity.surelyEither(), similarity.either());
	}

	static Range<Double> of(Similarity similarity) {
		return new Range<>(rounded(similarity.least()), rounded(similarity.greatest()));
	}

	private static double rounded(double similarity) {
		return Math.round(similarity * DECIMALS) / DECIMALS;
	}

}
