package org.guanxi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.walk.Strength;
import org.guanxi.walk.Terrain;

/**
 * Finds who is tied to at least two of some entities. Who is tied to most of them comes
 * first, then the strongest, then by id.
 */
final class Commons {

	private static final int NODE_BITS = 29;

	/** Bits of a sum of at most 50 strengths. */
	private static final int SUM_BITS = 20;

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final Strength strength;

	private final List<Integer> given;

	private final IntPredicate counts;

	/** How many of the given each entity is tied to. */
	private final byte[] tied;

	/** The sum of the strongest tie to each. */
	private final int[] sums;

	private final List<Integer> several = new ArrayList<>();

	/**
	 * A search.
	 * @param terrain where it may walk, and until when
	 * @param strength of ties
	 * @param given the numbers of the entities
	 * @param counts which steps count, of those that lead from the given
	 */
	Commons(Terrain terrain, Strength strength, List<Integer> given, IntPredicate counts) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.strength = strength;
		this.given = given;
		this.counts = counts;
		this.tied = new byte[this.adjacency.size()];
		this.sums = new int[this.adjacency.size()];
	}

	/**
	 * Looks around all of them.
	 * @param most how many to name
	 * @return the first ones
	 * @throws Terrain.OutOfTime if the time is up
	 */
	List<Common> find(int most) {
		this.given.forEach(this::lookAround);
		Best best = new Best(most);
		for (int node : this.several) {
			best.offer(
					((long) this.tied[node] << SUM_BITS | this.sums[node]) << NODE_BITS | ~node & (1 << NODE_BITS) - 1);
		}
		long[] ascending = best.ascending();
		List<Common> found = new ArrayList<>();
		for (int i = ascending.length - 1; i >= 0; i--) {
			found.add(common((int) (~ascending[i] & (1L << NODE_BITS) - 1)));
		}
		return found;
	}

	/**
	 * How many there are.
	 * @return named or not
	 */
	int size() {
		return this.several.size();
	}

	/** The steps to one neighbour follow each other. */
	private void lookAround(int from) {
		int end = this.adjacency.endOfSteps(from);
		int step = this.adjacency.firstStep(from);
		while (step < end) {
			int other = this.adjacency.neighbour(step);
			int strongest = -1;
			for (; step < end && this.adjacency.neighbour(step) == other; step++) {
				if (other != from && this.terrain.passes(step, true) && this.counts.test(step)) {
					strongest = Math.max(strongest, this.strength.of(this.adjacency.tieOf(step)));
				}
			}
			if (strongest >= 0) {
				this.sums[other] += strongest;
				if (++this.tied[other] == 2) {
					this.several.add(other);
				}
			}
		}
	}

	private Common common(int node) {
		List<Integer> of = new ArrayList<>();
		List<Integer> ties = new ArrayList<>();
		for (int from : this.given) {
			int before = ties.size();
			int end = this.adjacency.endOfSteps(from);
			for (int step = this.adjacency.firstStep(from, node); step < end
					&& this.adjacency.neighbour(step) == node; step++) {
				if (from != node && this.terrain.passes(step, true) && this.counts.test(step)) {
					ties.add(this.adjacency.tieOf(step));
				}
			}
			if (ties.size() > before) {
				of.add(from);
			}
		}
		ties.sort(Comparator.<Integer>comparingInt((tie) -> -this.strength.of(tie))
			.thenComparing(Comparator.naturalOrder()));
		return new Common(node, of, this.sums[node], ties);
	}

	/**
	 * Who is tied to several.
	 *
	 * @param node its number
	 * @param of the numbers of those whom it is tied to
	 * @param strength the sum of the strongest tie to each, in ten-thousandths
	 * @param ties the numbers of all such ties, strongest first
	 */
	record Common(int node, List<Integer> of, int strength, List<Integer> ties) {
	}

}
