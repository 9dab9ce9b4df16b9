package org.guanxi.walk;

import java.util.ArrayList;
import java.util.List;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Workspace;

/**
 * Lists the paths of one length after the other, each length in the order of the ids of
 * entities, then of ties. No path visits an entity twice.
 */
public final class Ways {

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final Workspace workspace;

	private final int to;

	private final int most;

	private List<Via> vias = List.of();

	private final List<Way> found = new ArrayList<>();

	private final List<Integer> visited = new ArrayList<>();

	private final List<List<Integer>> ties = new ArrayList<>();

	/**
	 * A search.
	 * @param terrain where it may walk
	 * @param workspace of this search alone
	 * @param to where the paths end
	 * @param most how many paths at most
	 */
	public Ways(Terrain terrain, Workspace workspace, int to, int most) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.workspace = workspace;
		this.to = to;
		this.most = most;
	}

	/**
	 * Leaves out the paths that don't visit all of these.
	 * @param vias whom to visit
	 */
	public void visiting(List<Via> vias) {
		this.vias = vias;
	}

	/**
	 * What was found so far.
	 * @return as they were found
	 */
	public List<Way> found() {
		return this.found;
	}

	boolean full() {
		return this.found.size() >= this.most;
	}

	/**
	 * Adds the paths of one length. Both ends must know their surroundings as far.
	 * @param from where the paths begin
	 * @param hops how long they are
	 */
	public void of(int from, int hops) {
		this.visited.clear();
		this.ties.clear();
		this.visited.add(from);
		this.workspace.close(from);
		walk(from, hops);
		this.workspace.open(from);
	}

	private void walk(int node, int left) {
		int step = this.adjacency.firstStep(node);
		int end = this.adjacency.endOfSteps(node);
		while (step < end && !full()) {
			this.terrain.look();
			int next = this.adjacency.neighbour(step);
			int after = step + 1;
			while (after < end && this.adjacency.neighbour(after) == next) {
				after++;
			}
			if (leads(next, left - 1)) {
				List<Integer> between = ties(step, after);
				if (!between.isEmpty() && (next == this.to || this.terrain.isOpen(next))) {
					enter(next, between, left - 1);
				}
			}
			step = after;
		}
	}

	/** Whether the end can still be reached in time. */
	private boolean leads(int next, int left) {
		if (next == this.to || left == 0) {
			return next == this.to && left == 0 && this.vias.stream().allMatch((via) -> isVisited(via.node()));
		}
		int distance = this.workspace.fromEnd(next);
		return distance >= 0 && distance <= left && !isVisited(next)
				&& this.vias.stream().allMatch((via) -> isVisited(via.node()) || via.within(next, left));
	}

	private boolean isVisited(int node) {
		return this.workspace.isClosed(node);
	}

	private List<Integer> ties(int first, int end) {
		List<Integer> between = new ArrayList<>();
		for (int step = first; step < end; step++) {
			if (this.terrain.passes(step, true)) {
				between.add(this.adjacency.tieOf(step));
			}
		}
		return between;
	}

	private void enter(int next, List<Integer> between, int left) {
		this.visited.add(next);
		this.ties.add(between);
		if (left == 0) {
			take(new ArrayList<>());
		}
		else {
			this.workspace.close(next);
			walk(next, left);
			this.workspace.open(next);
		}
		this.visited.removeLast();
		this.ties.removeLast();
	}

	/** Where several ties join two entities, each makes a path. */
	private void take(List<Integer> chosen) {
		if (chosen.size() == this.ties.size()) {
			this.found.add(new Way(List.copyOf(this.visited), List.copyOf(chosen)));
			return;
		}
		for (int tie : this.ties.get(chosen.size())) {
			if (full()) {
				return;
			}
			chosen.add(tie);
			take(chosen);
			chosen.removeLast();
		}
	}

}
