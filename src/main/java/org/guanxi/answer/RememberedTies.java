package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Objects;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Node;
import org.guanxi.adjacency.Terms;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Ties with the ids of their claims, from memory: the same as {@code answer/ties} gives.
 */
final class RememberedTies {

	private final Adjacency adjacency;

	private final EvidenceQuestion filter;

	RememberedTies(Adjacency adjacency, EvidenceQuestion filter) {
		this.adjacency = adjacency;
		this.filter = filter;
	}

	CitedTie tie(int tie) {
		Terms terms = this.adjacency.terms(tie);
		TieType type = this.adjacency.type(tie);
		Status status = this.adjacency.status(tie);
		return new CitedTie(this.adjacency.tie(tie), type.toString(), word(Evidence.KINDS.get(type)),
				word(Evidence.WORDINGS.get(type)) + word(Evidence.QUALIFIERS.get(status)),
				entity(this.adjacency.subject(tie)), entity(this.adjacency.object(tie)), terms.role(), terms.purpose(),
				terms.scope(), status.toString(), this.adjacency.hundredths(tie) / 100.0, terms.confidenceRule(),
				terms.from(), terms.fromBasis(), terms.until(), terms.untilBasis(), terms.asOf(), held(tie), known(tie),
				Objects.toString(this.adjacency.knownUntil(tie), null), terms.amount(), terms.currency(),
				terms.percentMin(), terms.percentMax(), terms.disputed(),
				this.adjacency.claims(tie).stream().map(CitedClaim::of).toList());
	}

	private static String word(@Nullable String word) {
		return Objects.requireNonNullElse(word, "");
	}

	private NamedEntity entity(int number) {
		return NamedEntity.of(this.adjacency.node(number));
	}

	private @Nullable String held(int tie) {
		LocalDate day = this.filter.asOf;
		return (day == null) ? null
				: !this.adjacency.mayHaveHeld(tie, day) ? "no" : this.adjacency.surelyHeld(tie, day) ? "yes" : "maybe";
	}

	private @Nullable String known(int tie) {
		LocalDate day = this.filter.knownBy;
		return (day == null) ? null : this.adjacency.surelyKnown(tie, day) ? "yes" : "maybe";
	}

}
