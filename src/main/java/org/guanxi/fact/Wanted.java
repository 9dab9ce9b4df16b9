package org.guanxi.fact;

import java.time.LocalDate;
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
}
