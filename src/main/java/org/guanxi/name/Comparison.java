package org.guanxi.name;

import java.util.List;
import java.util.stream.Stream;

/**
 * How alike two names are, and why.
 *
 * @param score from 0 to 1, with at most 4 decimals; the same whichever name is the query
 * @param steps what was done or found, in order; multiplying their factors gives the
 * score, but for rounding
 */
public record Comparison(double score, List<Step> steps) {

	/**
	 * From this score on the two names are taken for one. Below it, from about 0.5 on, a
	 * name is a candidate that a person should look at.
	 */
	public static final double THRESHOLD = 0.75;

	static Comparison of(List<Step> steps) {
		double product = steps.stream().mapToDouble(Step::factor).reduce(1, (one, other) -> one * other);
		return new Comparison(Math.round(product * 10_000) / 10_000.0, List.copyOf(steps));
	}

	/**
	 * The same, with one step more before the others.
	 * @param reason of which kind
	 * @param text in words a person understands
	 * @param factor what the score is multiplied by
	 * @return another comparison
	 */
	public Comparison after(Reason reason, String text, double factor) {
		return of(Stream.concat(Stream.of(new Step(reason, text, factor)), this.steps.stream()).toList());
	}

	/**
	 * Whether the two names are taken for one.
	 * @return whether the score reaches the {@link #THRESHOLD}
	 */
	public boolean matches() {
		return this.score >= THRESHOLD;
	}

	/** What makes names alike or tells them apart. */
	public enum Reason {

		/** The names are the same, but for case, accents, width and punctuation. */
		SAME,
		/** One has nothing that could be compared. */
		NOTHING,
		/** One of several names that a text gives. */
		ALTERNATIVE,
		/** Traditional and simplified characters. */
		SIMPLIFIED,
		/** A legal form that only one of them states. */
		LEGAL_FORM_STRIPPED,
		/** Two legal forms of different classes. */
		LEGAL_FORM_DIFFERS,
		/** Words of one meaning. */
		SYNONYM,
		/** Han characters read in pinyin. */
		PINYIN,
		/** Different characters that sound the same. */
		HOMOPHONE,
		/** The same words in another order. */
		WORD_ORDER,
		/** The same letters with other spaces. */
		SPACING,
		/** A few letters that differ. */
		SPELLING,
		/** An acronym, or the first letter of a given name. */
		INITIALS,
		/** Characters taken out of a longer Chinese name in their order. */
		ABBREVIATION,
		/** A distinctive word that only one of them has. */
		WORD_MISSING,
		/** Words that differ, on both sides. */
		WORDS_DIFFER,
		/** A generic word that only one of them has. */
		GENERIC_MISSING,
		/** A place that only one of them has. */
		PLACE_MISSING,
		/** Two places. */
		PLACES_DIFFER,
		/** A number that only one of them has. */
		NUMBER_MISSING,
		/** Two numbers. */
		NUMBERS_DIFFER

	}

	/**
	 * One step of the comparison.
	 *
	 * @param reason of which kind
	 * @param text in words a person understands
	 * @param factor what the score is multiplied by, from 0 to 1
	 */
	public record Step(Reason reason, String text, double factor) {

	}

}
