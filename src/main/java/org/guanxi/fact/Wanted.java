package org.guanxi.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which ties a question is about.
 *
 * @param types ties of these types
 * @param statuses of these statuses
 * @param direction which way they are followed
 * @param minConfidence with at least this confidence
 * @param sources that one of these sources supports; empty for any
 * @param asOf that held or may have held on this day; absent for any day
 * @param knownBy as known by this day; absent for all that is known
 */
public record Wanted(Set<TieType> types, Set<Status> statuses, Direction direction, double minConfidence,
		Set<String> sources, @Nullable LocalDate asOf, @Nullable LocalDate knownBy) {

	/**
	 * Whether a tie is wanted, of those that are known by the day.
	 * @param tie the tie
	 * @return {@code false} if not
	 */
	public boolean admits(Tie tie) {
		return this.types.contains(tie.type()) && this.statuses.contains(tie.status())
				&& tie.confidence() >= this.minConfidence
				&& (this.sources.isEmpty() || !Collections.disjoint(this.sources, tie.sources()))
				&& (this.asOf == null || new Days(tie.mayHoldFrom(), tie.mayHoldUntil()).contains(this.asOf));
	}

}
