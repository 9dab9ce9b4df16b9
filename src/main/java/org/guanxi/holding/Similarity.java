package org.guanxi.holding;

import org.guanxi.fact.Held;

/**
 * How similar two portfolios are, after Jaccard: of all that belongs to either, how much
 * belongs to both. Where it is doubtful whether something belongs to one, there is a
 * least and a greatest similarity: whatever the truth about each doubt, it is between the
 * two, and both can be.
 *
 * @param both how many belong to both, for sure or perhaps
 * @param surelyBoth how many belong to both for sure
 * @param either how many belong to either, for sure or perhaps
 * @param surelyEither how many belong to either for sure
 * @param surelyAlone how many belong to one for sure, and not to the other for sure
 */
public record Similarity(int both, int surelyBoth, int either, int surelyEither, int surelyAlone) {

	/**
	 * Compares two portfolios.
	 * @param one the one
	 * @param other the other
	 * @return the same the other way round
	 */
	public static Similarity of(Portfolio one, Portfolio other) {
		if (one.size() > other.size()) {
			return of(other, one);
		}
		int both = 0;
		int surelyBoth = 0;
		int surelyMet = 0;
		for (int place = 0; place < one.size(); place++) {
			Held held = other.held(one.entity(place));
			both += (held != null) ? 1 : 0;
			surelyBoth += (held == Held.YES && one.isSure(place)) ? 1 : 0;
			surelyMet += (held == Held.YES ? 1 : 0) + (held != null && one.isSure(place) ? 1 : 0);
		}
		int sure = one.sure() + other.sure();
		return new Similarity(both, surelyBoth, one.size() + other.size() - both, sure - surelyBoth, sure - surelyMet);
	}

	/**
	 * The least that it can be.
	 * @return 0 to 1; 0 if both are empty
	 */
	public double least() {
		return (this.surelyBoth > 0) ? (double) this.surelyBoth / this.either : 0;
	}

	/**
	 * The greatest that it can be.
	 * @return 0 to 1; 0 if both are empty
	 */
	public double greatest() {
		return (this.both > 0) ? (double) this.both / (this.both + this.surelyAlone) : 0;
	}

}
