package org.guanxi.walk;

import java.util.HashSet;
import java.util.Set;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;

/**
 * Where a search may walk: by which steps, and through whom.
 */
public final class Terrain {

	/** How many steps go by between two looks at the clock. */
	private static final int LOOK = 4095;

	private final Adjacency adjacency;

	private final Filter filter;

	private final Set<Integer> avoided;

	private final int mostTies;

	private final long deadline;

	private final Set<Integer> hubs = new HashSet<>();

	private long steps;

	/**
	 * Where a search may walk.
	 * @param adjacency all ties
	 * @param filter by which ties
	 * @param avoided through whom not
	 * @param mostTies nor through an entity that has more ties than this
	 * @param deadline until when, as {@link System#nanoTime()} tells it
	 */
	public Terrain(Adjacency adjacency, Filter filter, Set<Integer> avoided, int mostTies, long deadline) {
		this.adjacency = adjacency;
		this.filter = filter;
		this.avoided = avoided;
		this.mostTies = mostTies;
		this.deadline = deadline;
	}

	/**
	 * All ties.
	 * @return in memory
	 */
	public Adjacency adjacency() {
		return this.adjacency;
	}

	/**
	 * Lends what a search needs of memory, for which it may have to wait.
	 * @return to be closed
	 * @throws OutOfTime if others had all of it until the time was up
	 */
	public Workspace workspace() {
		return this.adjacency.workspace(this.deadline).orElseThrow(OutOfTime::new);
	}

	/**
	 * Whether a step may be taken.
	 * @param step the step
	 * @param forward whether the search comes from the start
	 * @return {@code false} if not
	 * @throws OutOfTime if the time is up
	 */
	public boolean passes(int step, boolean forward) {
		look();
		return this.filter.passes(step, forward);
	}

	/**
	 * Counts a step, and looks at the clock now and then.
	 * @throws OutOfTime if the time is up
	 */
	void look() {
		if ((++this.steps & LOOK) == 0 && System.nanoTime() - this.deadline > 0) {
			throw new OutOfTime();
		}
	}

	/**
	 * Looks at the clock now.
	 * @throws OutOfTime if the time is up
	 */
	public void watch() {
		if (System.nanoTime() - this.deadline > 0) {
			throw new OutOfTime();
		}
	}

	/**
	 * Whether an entity may be walked through.
	 * @param node its number
	 * @return {@code false} if it is to be avoided, or a hub; that one is remembered
	 */
	boolean isOpen(int node) {
		if (this.adjacency.degree(node) > this.mostTies) {
			this.hubs.add(node);
			return false;
		}
		return this.avoided.isEmpty() || !this.avoided.contains(node);
	}

	/**
	 * How many hubs were left out.
	 * @return none unless it was asked to leave them out
	 */
	public int hubs() {
		return this.hubs.size();
	}

	/**
	 * How many steps were looked at.
	 * @return the steps
	 */
	public long steps() {
		return this.steps;
	}

	/** The time is up; what was found until then stands. */
	public static final class OutOfTime extends RuntimeException {

		private static final long serialVersionUID = 1L;

		OutOfTime() {
			super("The time is up", null, false, false);
		}

	}

}
