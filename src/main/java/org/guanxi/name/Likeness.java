package org.guanxi.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Compares names. What tells namesakes apart weighs most: distinctive words, numbers and
 * a place behind the brand. What doesn't, hardly counts: legal forms, spaces, word order,
 * scripts. Each difference is a step with a factor, and the score is their product, so
 * that an answer can be explained.
 */
public final class Likeness {

	private static final double ALTERNATIVE = 0.97;

	private Likeness() {
	}

	/**
	 * Compares two names.
	 * @param query the one
	 * @param candidate the other; which is which makes no difference to the score
	 * @param type what both are names of; absent if unknown, when both readings are tried
	 * @return how alike they are, and why
	 */
	public static Comparison compare(Name query, Name candidate, @Nullable EntityType type) {
		Comparison whole = whole(query, candidate, type);
		if (whole.matches() || query.alternatives().isEmpty() && candidate.alternatives().isEmpty()) {
			return whole;
		}
		return pairs(query, candidate).map((pair) -> pair.compare(type))
			.filter((part) -> part.score() > whole.score())
			.max(Comparator.comparingDouble(Comparison::score))
			.orElse(whole);
	}

	private static Stream<Pair> pairs(Name query, Name candidate) {
		return either(query).flatMap((one) -> either(candidate).map((other) -> new Pair(one, other)));
	}

	private static Stream<Name> either(Name name) {
		return name.alternatives().isEmpty() ? Stream.of(name) : name.alternatives().stream();
	}

	private static Comparison whole(Name query, Name candidate, @Nullable EntityType type) {
		if (query.tokens().isEmpty() || candidate.tokens().isEmpty()) {
			return Comparison.of(List.of(new Comparison.Step(Comparison.Reason.NOTHING,
					"a name without letters and digits is like no other", 0)));
		}
		if (query.folded().equals(candidate.folded()) || (query.script() == Name.Script.HAN
				&& query.folded().replace(" ", "").equals(candidate.folded().replace(" ", "")))) {
			return Comparison.of(List.of(Same.step(query, candidate)));
		}
		if (type == EntityType.PERSON) {
			return PersonLikeness.compare(query, candidate);
		}
		Comparison organisation = OrganisationLikeness.compare(query, candidate);
		if (type == null && query.mayBePerson() && candidate.mayBePerson()) {
			Comparison person = PersonLikeness.compare(query, candidate);
			return (person.score() > organisation.score()) ? person : organisation;
		}
		return organisation;
	}

	/**
	 * One name out of each of two texts.
	 *
	 * @param one a part of the one
	 * @param other a part of the other
	 */
	private record Pair(Name one, Name other) {

		Comparison compare(@Nullable EntityType type) {
			List<Comparison.Step> steps = new ArrayList<>();
			steps.add(new Comparison.Step(Comparison.Reason.ALTERNATIVE,
					"one of several names in one text: “%s” and “%s”".formatted(this.one.text(), this.other.text()),
					ALTERNATIVE));
			steps.addAll(whole(this.one, this.other, type).steps());
			return Comparison.of(steps);
		}

	}

	/** Names that are equal once they are folded. */
	private static final class Same {

		static Comparison.Step step(Name query, Name candidate) {
			boolean simplified = Characters.hasHan(query.text()) && !query.text().equals(candidate.text());
			return simplified
					? new Comparison.Step(Comparison.Reason.SIMPLIFIED,
							"the same but for traditional characters, width or punctuation", 1)
					: new Comparison.Step(Comparison.Reason.SAME, "the same but for case, accents and punctuation", 1);
		}

	}

}
