package org.guanxi.fact;

import java.util.Locale;

/**
 * Two claims that can't both be true.
 *
 * @param first the id of one claim, the lesser of the two
 * @param second the id of the other
 * @param rule why they can't
 * @param why the same in words, with what each says
 */
public record Dispute(String first, String second, Rule rule, String why) {

	/** Why two claims can't both be true. */
	public enum Rule {

		/** Two values of one thing at one time, further apart than their hedges allow. */
		FIGURES_APART("two values of one thing at one time don't overlap"),
		/** Something is still to be done that was done already. */
		DONE_AND_PLANNED("one says that it is done, the other that it is still to be done"),
		/** One office that one person holds, and two held it on one day. */
		TWO_HOLDERS("two held one office on one day"),
		/** Said and denied. */
		DENIED("one says what the other denies"),
		/** Stakes in one company of more than a whole. */
		OVER_WHOLE("stakes in one company, these two among them, add up to more than 100 percent on one day"),
		/** Tied before it was founded or launched. */
		BEFORE_BEGINNING("a tie is older than what it ties");

		private final String sentence;

		Rule(String sentence) {
			this.sentence = sentence;
		}

		/**
		 * The rule in words.
		 * @return a clause in English
		 */
		public String sentence() {
			return this.sentence;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	static Dispute between(Claim one, Claim other, Rule rule, String why) {
		boolean inOrder = one.id().compareTo(other.id()) <= 0;
		return new Dispute(inOrder ? one.id() : other.id(), inOrder ? other.id() : one.id(), rule, why);
	}

}
