package org.guanxi.network;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieType;

/**
 * Whose money or control is in what: ties of the kinds investment and ownership, from
 * subject to object. A part is not invested in its whole, so {@code PART_OF} is none of
 * them.
 */
final class Holding {

	private Holding() {
	}

	/**
	 * Whether a step leads from what is held to its holder.
	 * @param adjacency all ties
	 * @param step a step
	 * @return {@code false} if it leads the other way, or by another tie
	 */
	static boolean leadsUp(Adjacency adjacency, int step) {
		return !adjacency.isOut(step) && is(adjacency.type(adjacency.tieOf(step)));
	}

	private static boolean is(TieType type) {
		return type != TieType.PART_OF && (type.kind() == Kind.INVESTMENT || type.kind() == Kind.OWNERSHIP);
	}

}
