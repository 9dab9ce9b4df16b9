package org.guanxi.dispute;

import java.util.List;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What is contested. Nothing is averaged, dropped or silently won.
 *
 * @param disputes by entity, rule and claim
 * @param next the cursor of the next page, absent on the last
 */
public record DisputesFound(List<Contested> disputes, @Nullable String next) {

	/**
	 * Two claims that can't both be true.
	 *
	 * @param about the entity
	 * @param rule the rule that finds it
	 * @param sentence the rule in words
	 * @param why what each of the two says
	 * @param claims the two, each with its source
	 */
	public record Contested(NamedEntity about, String rule, String sentence, String why, List<CitedClaim> claims) {
	}

}
