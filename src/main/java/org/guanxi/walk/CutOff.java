package org.guanxi.walk;

import java.util.Arrays;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Workspace;

/**
 * Knows whom the way that is looked at has cut off from the end. How far an entity is
 * from the end doesn't tell that all ways there lead back through a hub that was visited;
 * to try all of them takes for ever where much lies behind it. So a search that has
 * looked at many steps finds out, for no more steps than those.
 */
final class CutOff {

	/** So many steps a search looks at before it asks. */
	static final int PATIENCE = 2000;

	/** So many steps are always worth an answer. */
	private static final int LEAST = 4000;

	/** The steps that go by are so many times those that were spent on asking. */
	private static final int SHARE = 4;

	private static final int NOBODY = -1;

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final Workspace workspace;

	private final int to;

	private final int patience;

	/** Entities in the order in which they were come to, from the end. */
	private int[] found = new int[256];

	/** The last of those visited that cut others off. */
	private int last = NOBODY;

	private long begun;

	private long next;

	/** How many steps it has looked at to find an answer. */
	private long spent;

	CutOff(Terrain terrain, Workspace workspace, int to, int patience) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.workspace = workspace;
		this.to = to;
		this.patience = patience;
	}

	/** Forgets the ways of another length. */
	void begin() {
		this.last = NOBODY;
		this.begun = this.terrain.steps();
		this.next = this.begun + this.patience;
	}

	/**
	 * Whether a way can't lead through an entity.
	 * @param node its number
	 * @param left how many hops are left from there
	 * @return {@code false} if it isn't known
	 */
	boolean excludes(int node, int left) {
		return this.last != NOBODY && !this.workspace.leadsToEnd(node, left);
	}

	/**
	 * Asks, now and then, whether the way has cut itself off.
	 * @param visited its entities
	 * @param hop which of them is the last
	 */
	void look(int[] visited, int hop) {
		long start = this.terrain.steps();
		if (start < this.next || this.last != NOBODY) {
			return;
		}
		int hops = visited.length - 1;
		long before = this.spent;
		long most = Math.max(LEAST, (start - this.begun) / SHARE);
		for (int i = hop; i > 0; i--) {
			this.workspace.open(visited[i]);
		}
		for (int i = 0; i < hop; i++) {
			this.workspace.close(visited[i]);
			if (this.last == NOBODY && reach(hops - i - 1, most)
					&& !this.workspace.leadsToEnd(visited[i + 1], hops - i - 1)) {
				this.last = i;
			}
		}
		this.workspace.close(visited[hop]);
		this.next = this.terrain.steps() + Math.max(this.patience, SHARE * (this.spent - before));
	}

	/** Goes back from the end, but through nobody visited, if that isn't too far. */
	private boolean reach(int hops, long most) {
		this.workspace.beginToEnd();
		this.workspace.setToEnd(this.to, 0);
		this.found[0] = this.to;
		int count = 1;
		int end = 0;
		long limit = this.spent + most;
		for (int distance = 1; distance <= hops && end < count; distance++) {
			int layer = end;
			end = count;
			for (int i = layer; i < end; i++) {
				int node = this.found[i];
				if (this.spent + this.adjacency.degree(node) > limit) {
					return false;
				}
				this.spent += this.adjacency.endOfSteps(node) - this.adjacency.firstStep(node);
				count = grow(node, distance, count);
			}
		}
		return true;
	}

	private int grow(int node, int distance, int count) {
		int grown = count;
		int end = this.adjacency.endOfSteps(node);
		for (int step = this.adjacency.firstStep(node); step < end; step++) {
			int next = this.adjacency.neighbour(step);
			if (this.workspace.fromEnd(next) >= 0 && !this.workspace.isClosed(next)
					&& !this.workspace.leadsToEnd(next, distance) && this.terrain.passes(step, false)) {
				this.workspace.setToEnd(next, distance);
				if (grown == this.found.length) {
					this.found = Arrays.copyOf(this.found, 2 * grown);
				}
				this.found[grown++] = next;
			}
		}
		return grown;
	}

	/**
	 * The way goes back behind an entity, so that others are no longer cut off.
	 * @param hop which of those visited it is
	 */
	void leave(int hop) {
		if (this.last == hop) {
			this.last = NOBODY;
		}
	}

}
