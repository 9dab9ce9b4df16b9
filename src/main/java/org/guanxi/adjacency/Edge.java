package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * A tie as it is read from the graph.
 *
 * @param id 16 hex digits
 * @param subject the id of the entity on the left
 * @param type how they are tied
 * @param object the id of the entity on the right
 * @param status the strongest that its claims support
 * @param confidence 0 to 1, two decimals
 * @param sources ids of those that support it
 * @param claims ids of those that it rests on, in order
 * @param terms what else it says
 * @param mayHoldFrom the first day on which it can have held; absent if nothing bounds it
 * @param mayHoldUntil the last such day; absent if nothing bounds it
 * @param holdsFrom the first day from which it is sure to have held; absent if none is
 * @param holdsUntil the last such day
 * @param knownFrom the first day on which it could be known; absent if undated sources
 * tell it
 * @param knownUntil the day on which another source changed it; absent in the last
 * version
 * @param surelyKnownFrom the first day by which a source that supports it is sure to have
 * been published; absent if all are undated
 */
record Edge(String id, String subject, TieType type, String object, Status status, double confidence,
		List<String> sources, List<String> claims, @JsonUnwrapped Terms terms, @Nullable LocalDate mayHoldFrom,
		@Nullable LocalDate mayHoldUntil, @Nullable LocalDate holdsFrom, @Nullable LocalDate holdsUntil,
		@Nullable LocalDate knownFrom, @Nullable LocalDate knownUntil, @Nullable LocalDate surelyKnownFrom) {

	/**
	 * A row of a question for ties.
	 *
	 * @param tie all its properties
	 */
	record Row(Edge tie) {
	}

}
