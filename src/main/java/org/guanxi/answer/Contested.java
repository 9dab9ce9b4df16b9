package org.guanxi.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two claims that can't both be true, and what follows if either is. Nothing is averaged,
 * dropped or silently won.
 *
 * @param about the entity
 * @param rule the rule that finds it
 * @param sentence the rule in words
 * @param why what each of the two says
 * @param sides the two
 */
public record Contested(NamedEntity about, String rule, String sentence, String why, List<Side> sides) {

	/**
	 * One of the two.
	 *
	 * @param claim what it says, and its source
	 * @param then what follows if this one is true and the other isn't
	 * @param thenZh the same in Chinese
	 * @param falls ids of the ties that fall then
	 * @param answer what this answer would be then, where more than ties change
	 */
	public record Side(CitedClaim claim, String then, String thenZh, List<String> falls, @Nullable String answer) {

		Side under(Resting answer) {
			return new Side(this.claim, this.then, this.thenZh, this.falls, answer.without(this.falls));
		}

	}

	Contested under(Resting answer) {
		return new Contested(this.about, this.rule, this.sentence, this.why,
				this.sides.stream().map((side) -> side.under(answer)).toList());
	}

}
