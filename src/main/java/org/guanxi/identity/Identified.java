package org.guanxi.identity;

import java.util.List;

import org.guanxi.name.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be the one looked for.
 *
 * @param entity the entity
 * @param score how well it fits, 0 to 1, with at most 4 decimals
 * @param match whether it is taken for the one: from {@link Comparison#THRESHOLD} on
 * @param asked which of the names asked for fits best, absent if none was compared
 * @param known which of its names that is like
 * @param steps why the two names are alike, and what tells them apart; their factors
 * multiply to the score of the names
 * @param features what else added to the score, or took away
 */
public record Identified(Candidate entity, double score, boolean match, @Nullable String asked, @Nullable String known,
		List<Comparison.Step> steps, List<Feature> features) {

	/**
	 * What is compared beside names.
	 *
	 * @param of {@code name}, {@code country}, {@code identifier}, or {@code other} where
	 * more speaks for somebody else
	 * @param change what it did to the score
	 * @param text why, in words
	 */
	public record Feature(String of, double change, String text) {
	}

}
