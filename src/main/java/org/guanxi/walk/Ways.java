package org.guanxi.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Workspace;

/**
 * Finds the best paths, one length after the other. No path visits an entity twice. What
 * can't be good enough any more isn't looked at.
 */
public final class Ways {

	/** An entity with so many steps is a hub, which most ways lead through. */
	private static final int MANY = 64;

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final Workspace workspace;

	private final Ranking ranking;

	private final CutOff cutOff;

	private final int to;

	private final int most;

	private List<Via> vias = List.of();

	private final List<Way> found = new ArrayList<>();

	/** Of the length that is looked at now. */
	private Shortlist best;

	/** The way that is looked at now: its entities, and what ties them together. */
	private int[] visited = {};

	private Between[] between = {};

	/**
	 * By hub and how many hops are left: its steps to whom the end isn't too far from.
	 */
	private final Map<Long, int[]> leading = new HashMap<>();

	/** How good the rest can be at best, by how many hops it has. */
	private double[] atBest = {};

	/**
	 * A search.
	 * @param terrain where it may walk
	 * @param workspace of this search alone
	 * @param ranking which paths are the better ones
	 * @param to where the paths end
	 * @param most how many paths at most
	 */
	public Ways(Terrain terrain, Workspace workspace, Ranking ranking, int to, int most) {
		this(terrain, workspace, ranking, to, most, CutOff.PATIENCE);
	}

	Ways(Terrain terrain, Workspace workspace, Ranking ranking, int to, int most, int patience) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.workspace = workspace;
		this.ranking = ranking;
		this.cutOff = new CutOff(terrain, workspace, to, patience);
		this.to = to;
		this.most = most;
		this.best = new Shortlist(most);
	}

	/**
	 * Leaves out the paths that don't visit all of these.
	 * @param vias whom to visit
	 */
	public void visiting(List<Via> vias) {
		this.vias = vias;
	}

	/**
	 * What was found so far, also if the time was up meanwhile.
	 * @return best first
	 */
	public List<Way> found() {
		List<Way> all = new ArrayList<>(this.found);
		all.addAll(this.best.bestFirst());
		return all;
	}

	/**
	 * Whether there are as many as are wanted.
	 * @return {@code true} if no longer one is needed
	 */
	public boolean full() {
		return this.found.size() >= this.most;
	}

	/**
	 * Adds the best paths of one length, unless it is full. Both ends must know their
	 * surroundings as far.
	 * @param from where the paths begin
	 * @param hops how long they are, longer than those before
	 */
	public void of(int from, int hops) {
		if (full()) {
			return;
		}
		this.best = new Shortlist(this.most - this.found.size());
		this.visited = new int[hops + 1];
		this.between = new Between[hops];
		Arrays.setAll(this.between, (hop) -> new Between());
		this.atBest = IntStream.range(0, hops).mapToDouble(Ranking::atBest).toArray();
		this.visited[0] = from;
		this.cutOff.begin();
		this.leading.clear();
		this.workspace.close(from);
		walk(0, 1);
		this.workspace.open(from);
		this.found.addAll(this.best.bestFirst());
		this.best = new Shortlist(this.most);
	}

	/** Goes on from the last entity visited; the way up to there is at best so good. */
	private void walk(int hop, double score) {
		int node = this.visited[hop];
		int left = this.between.length - hop - 1;
		int end = this.adjacency.endOfSteps(node);
		int step = (left > 0) ? this.adjacency.firstStep(node) : this.adjacency.firstStep(node, this.to);
		if (left > 0 && end - step >= MANY) {
			for (int leading : leading(node, left)) {
				go(leading, hop, score);
			}
		}
		else if (left > 0) {
			while (step < end) {
				step = go(step, hop, score);
			}
		}
		else if (step < end && this.adjacency.neighbour(step) == this.to) {
			go(step, hop, score);
		}
	}

	/** Many ways lead through the same hub, and few of its steps to the end. */
	private int[] leading(int node, int left) {
		return this.leading.computeIfAbsent((long) node * Byte.MAX_VALUE + left, (key) -> {
			int end = this.adjacency.endOfSteps(node);
			int[] steps = new int[16];
			int count = 0;
			for (int step = this.adjacency.firstStep(node); step < end; step = after(step, end)) {
				this.terrain.look();
				int distance = this.workspace.fromEnd(this.adjacency.neighbour(step));
				if (distance >= 0 && distance <= left) {
					if (count == steps.length) {
						steps = Arrays.copyOf(steps, 2 * count);
					}
					steps[count++] = step;
				}
			}
			return Arrays.copyOf(steps, count);
		});
	}

	/** The first step to another neighbour. */
	private int after(int step, int end) {
		int after = step + 1;
		while (after < end && this.adjacency.neighbour(after) == this.adjacency.neighbour(step)) {
			after++;
		}
		return after;
	}

	/** Takes a step, and all others to the same neighbour, and tells the one after. */
	private int go(int step, int hop, double score) {
		this.terrain.look();
		int next = this.adjacency.neighbour(step);
		int left = this.between.length - hop - 1;
		int after = after(step, this.adjacency.endOfSteps(this.visited[hop]));
		if (leads(next, left)) {
			double most = score * ties(step, after, hop, this.ranking.connector(next, left == 0));
			if (most > 0 && (next == this.to || this.terrain.isOpen(next))
					&& !this.best.excludes(most * this.atBest[left])) {
				this.visited[hop + 1] = next;
				enter(hop + 1, most);
			}
		}
		return after;
	}

	private void enter(int hop, double score) {
		if (hop == this.between.length) {
			take(0, 1, new int[hop]);
			return;
		}
		int node = this.visited[hop];
		this.workspace.close(node);
		this.cutOff.look(this.visited, hop);
		walk(hop, score);
		this.cutOff.leave(hop);
		this.workspace.open(node);
	}

	/** Whether the end can still be reached in time. */
	private boolean leads(int next, int left) {
		if (next == this.to || left == 0) {
			return next == this.to && left == 0 && this.vias.stream().allMatch((via) -> isVisited(via.node()));
		}
		int distance = this.workspace.fromEnd(next);
		return distance >= 0 && distance <= left && !isVisited(next) && !this.cutOff.excludes(next, left)
				&& this.vias.stream().allMatch((via) -> isVisited(via.node()) || via.within(next, left));
	}

	private boolean isVisited(int node) {
		return this.workspace.isClosed(node);
	}

	/**
	 * The ties that make a hop, and how good the best of them makes it; 0 if none may.
	 */
	private double ties(int first, int end, int hop, double connector) {
		Between ties = this.between[hop];
		ties.count = 0;
		double most = 0;
		for (int step = first; step < end; step++) {
			if (this.terrain.passes(step, true)) {
				int tie = this.adjacency.tieOf(step);
				double score = this.ranking.hop(tie, connector);
				ties.add(tie, score);
				most = Math.max(most, score);
			}
		}
		return most;
	}

	/** Where several ties join two entities, each makes a path. */
	private void take(int hop, double score, int[] chosen) {
		if (hop == this.between.length) {
			this.best.offer(score, this.visited.clone(), chosen.clone());
			return;
		}
		Between ties = this.between[hop];
		for (int i = 0; i < ties.count; i++) {
			this.terrain.look();
			if (!this.best.excludes(score * ties.scores[i])) {
				chosen[hop] = ties.ties[i];
				take(hop + 1, score * ties.scores[i], chosen);
			}
		}
	}

	/** The ties between two entities. */
	private static final class Between {

		private int[] ties = new int[4];

		private double[] scores = new double[4];

		private int count;

		void add(int tie, double score) {
			if (this.count == this.ties.length) {
				this.ties = Arrays.copyOf(this.ties, 2 * this.count);
				this.scores = Arrays.copyOf(this.scores, 2 * this.count);
			}
			this.ties[this.count] = tie;
			this.scores[this.count++] = score;
		}

	}

}
