package org.guanxi.reconcile;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Whom a query may mean.
 *
 * @param result best first; empty if the query can't be answered
 * @param error why it can't; absent if it can
 * @param notes what of it was not used; absent if all was
 */
record Result(List<Found> result, @Nullable String error,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {

	private static final String LATE = "the time of the batch was up before this was looked for; ask for it again";

	/** Whether there was no time to answer. */
	boolean late() {
		return LATE.equals(this.error);
	}

	static Result tooLate() {
		return error(LATE);
	}

	static Result error(String why) {
		return new Result(List.of(), why, List.of());
	}

	/**
	 * An entity that may be meant.
	 *
	 * @param id its slug
	 * @param name the English name
	 * @param description what tells it from others, in words
	 * @param type what it is, one
	 * @param score how well it fits, 0 to 100
	 * @param match whether it is taken for the one; at most the first is
	 * @param features what the score is the sum of
	 */
	record Found(String id, String name, @Nullable String description, List<Named> type, double score, boolean match,
			List<Feature> features) {
	}

	/**
	 * What added to a score, or took away.
	 *
	 * @param id {@code name}, {@code id}, {@code country}, {@code identifier},
	 * {@code other}, {@code type}, or a property that was confirmed
	 * @param value in points of the score
	 */
	record Feature(String id, double value) {
	}

}
