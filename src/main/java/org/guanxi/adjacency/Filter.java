package org.guanxi.adjacency;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

import org.guanxi.fact.Direction;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;

/** Decides which steps a question may take, as the Cypher files decide it. */
public final class Filter {

	private static final long SYMMETRIC = symmetric();

	private final Adjacency adjacency;

	private final Edges edges;

	private final long types;

	private final long statuses;

	private final Direction direction;

	private final int hundredths;

	private final boolean anySource;

	private final BitSet sourceSets = new BitSet();

	private final boolean anyDay;

	private final int asOf;

	private final boolean anyTime;

	private final int knownBy;

	public Filter(Adjacency adjacency, Wanted wanted) {
		this.adjacency = adjacency;
		this.edges = adjacency.edges();
		this.types = wanted.types().stream().mapToLong((type) -> 1L << type.ordinal()).reduce(0, (a, b) -> a | b);
		this.statuses = wanted.statuses()
			.stream()
			.mapToLong((status) -> 1L << status.ordinal())
			.reduce(0, (a, b) -> a | b);
		this.direction = wanted.direction();
		this.hundredths = (int) Math.ceil(100 * wanted.minConfidence() - 1e-9);
		this.anySource = wanted.sources().isEmpty();
		List<List<String>> sets = this.edges.sourceSets();
		for (int i = 0; !this.anySource && i < sets.size(); i++) {
			this.sourceSets.set(i, !Collections.disjoint(sets.get(i), wanted.sources()));
		}
		this.anyDay = wanted.asOf() == null;
		this.asOf = (wanted.asOf() != null) ? Traits.day(wanted.asOf().toEpochDay()) : 0;
		this.anyTime = wanted.knownBy() == null;
		this.knownBy = (wanted.knownBy() != null) ? (int) wanted.knownBy().toEpochDay() : 0;
	}

	/**
	 * Whether a step may be taken.
	 * @param step a step
	 * @param forward whether it is taken from where the question starts; else from where
	 * it is to end, so that the tie is followed the other way
	 * @return {@code false} if not
	 */
	public boolean passes(int step, boolean forward) {
		long traits = this.adjacency.traits(step);
		return admits(traits)
				&& (this.direction == Direction.ANY || (SYMMETRIC >>> Traits.type(traits) & 1) == 1
						|| (this.direction == Direction.OUT) == (this.adjacency.isOut(step) == forward))
				&& (this.anyTime && this.anySource || isTold(this.adjacency.tieOf(step)));
	}

	/**
	 * Whether a tie is wanted, whichever way it is followed.
	 * @param tie its number
	 * @return {@code false} if not
	 */
	public boolean admits(int tie) {
		return admits(this.edges.traits(tie)) && isTold(tie);
	}

	private boolean admits(long traits) {
		return (this.types >>> Traits.type(traits) & 1) == 1 && (this.statuses >>> Traits.status(traits) & 1) == 1
				&& Traits.hundredths(traits) >= this.hundredths && (!this.anyTime || Traits.isLast(traits))
				&& (this.anyDay || Traits.mayHoldOn(traits, this.asOf));
	}

	/** Whether a source that is wanted tells it, by the day that is asked for. */
	private boolean isTold(int tie) {
		return (this.anyTime || this.edges.isKnownOn(tie, this.knownBy))
				&& (this.anySource || this.sourceSets.get(this.edges.sourceSet(tie)));
	}

	private static long symmetric() {
		long symmetric = 0;
		for (TieType type : TieType.values()) {
			symmetric |= type.symmetric() ? 1L << type.ordinal() : 0;
		}
		return symmetric;
	}

}
