package org.guanxi.walk;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Workspace;

/**
 * What lies around both ends of a search, layer by layer, until the two meet: each time
 * the side grows that has fewer steps to look at.
 */
public final class Balls {

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final Workspace workspace;

	private final Side start;

	private final Side end;

	/** Entities that only the way between the two needs, beyond the layers of the end. */
	private int between;

	/**
	 * A search.
	 * @param terrain where it may walk
	 * @param workspace of this search alone
	 * @param from the number of one end
	 * @param to the number of the other
	 */
	public Balls(Terrain terrain, Workspace workspace, int from, int to) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.workspace = workspace;
		this.start = new Side(true, workspace.out, from);
		this.end = new Side(false, workspace.back, to);
	}

	/**
	 * Lets both sides grow until they meet.
	 * @param most how many hops at most
	 * @return how many there are between the ends, -1 if there are more, or no way at all
	 */
	public int meet(int most) {
		while (this.start.depth + this.end.depth < most && !this.start.exhausted() && !this.end.exhausted()) {
			if (smaller().grow()) {
				return this.start.depth + this.end.depth;
			}
		}
		return -1;
	}

	/**
	 * Whether one side has nowhere left to go, so that no way of any length leads to the
	 * other.
	 * @return {@code false} if there may be a longer way
	 */
	public boolean separate() {
		return this.start.exhausted() || this.end.exhausted();
	}

	/**
	 * Lets both sides grow until together they reach as far as a way is long, but for a
	 * single hop: the last layer is the largest, and most of it leads nowhere.
	 * @param hops how long it is
	 */
	public void reach(int hops) {
		forget();
		while (reached() < hops - 1 && !(this.start.exhausted() && this.end.exhausted())) {
			(this.start.exhausted() ? this.end : this.end.exhausted() ? this.start : smaller()).grow();
		}
		if (reached() < hops && this.start.steps < this.end.steps) {
			this.start.grow();
		}
		bridge(hops);
	}

	/**
	 * Tells the entities around the start how far they are from the end, as far as a way
	 * of so many hops can lead through them. Such a way leads through one that is around
	 * both, so that the others needn't be looked at; or, where a single hop lies between
	 * the two, from one around the start to one of the outermost around the end.
	 */
	private void bridge(int hops) {
		boolean apart = reached() < hops;
		int read = this.end.layer;
		this.between = this.end.count;
		while (read < this.between) {
			int node = this.end.found[read++];
			int distance = this.workspace.fromEnd(node) + 1;
			int end = (apart || this.workspace.fromStart(node) >= 0) ? this.adjacency.endOfSteps(node) : 0;
			for (int step = this.adjacency.firstStep(node); step < end; step++) {
				int next = this.adjacency.neighbour(step);
				int sofar = this.workspace.fromStart(next);
				if (sofar >= 0 && sofar + distance <= hops && this.workspace.fromEnd(next) < 0
						&& this.terrain.passes(step, false) && (sofar == 0 || this.terrain.isOpen(next))) {
					this.workspace.setFromEnd(next, distance);
					this.end.found[this.between++] = next;
				}
			}
		}
	}

	private void forget() {
		for (int i = this.end.count; i < this.between; i++) {
			this.workspace.forgetFromEnd(this.end.found[i]);
		}
		this.between = this.end.count;
	}

	/**
	 * How many entities were come to.
	 * @return from both sides, the ends among them
	 */
	public int entities() {
		return this.start.count + this.end.count;
	}

	/**
	 * How much was gone through without a meeting.
	 * @param from the name of one end
	 * @param to the name of the other
	 * @return a sentence
	 */
	public String words(String from, String to) {
		return " %s, and so were %,d within %s of %s: none is among both."
			.formatted(Counted.all(this.start.count, "within " + Counted.ties(this.start.depth) + " of " + from,
					"gone through"), this.end.count, Counted.ties(this.end.depth), to)
			.replace("so were 1 within", "so was the only one within");
	}

	/**
	 * What lies around the side that has nowhere left to go.
	 * @param from the name of one end
	 * @param to the name of the other
	 * @param whole whether ties were followed both ways and through all entities: then
	 * what can be reached hangs together
	 * @return a sentence
	 */
	public String end(String from, String to, boolean whole) {
		boolean start = this.start.exhausted();
		String here = start ? from : to;
		int others = (start ? this.start.count : this.end.count) - 1;
		if (others == 0) {
			return whole ? " Nobody hangs together with %s.".formatted(here)
					: start ? " Nobody can be reached from %s.".formatted(here)
							: " %s can be reached from nobody.".formatted(here);
		}
		String where = whole ? "that hang together with " + here
				: start ? "that can be reached from " + here : "from which " + here + " can be reached";
		return " %s, and %s is none of them.".formatted(Counted.all(others + 1, where, "gone through"),
				start ? to : from);
	}

	/**
	 * How far it is sure that the two have not met.
	 * @return hops that were gone through whole, or in vain
	 */
	public int gone() {
		return Math.max(0, this.start.depth + this.end.depth - 1);
	}

	private int reached() {
		return this.start.depth + this.end.depth;
	}

	private Side smaller() {
		return (this.start.steps <= this.end.steps) ? this.start : this.end;
	}

	/** One of the two. */
	private final class Side {

		private final boolean forward;

		private final int[] found;

		private int count;

		/** Where the outermost layer begins. */
		private int layer;

		private int depth;

		/** How many steps lead on from the outermost layer. */
		private long steps;

		Side(boolean forward, int[] found, int node) {
			this.forward = forward;
			this.found = found;
			add(node);
		}

		boolean exhausted() {
			return this.layer == this.count;
		}

		private void add(int node) {
			if (this.forward) {
				Balls.this.workspace.setFromStart(node, this.depth);
			}
			else {
				Balls.this.workspace.setFromEnd(node, this.depth);
			}
			this.found[this.count++] = node;
			this.steps += Balls.this.adjacency.degree(node);
		}

		private int mine(int node) {
			return this.forward ? Balls.this.workspace.fromStart(node) : Balls.this.workspace.fromEnd(node);
		}

		private int others(int node) {
			return this.forward ? Balls.this.workspace.fromEnd(node) : Balls.this.workspace.fromStart(node);
		}

		/** Grows by a layer, and tells whether it has come upon the other side. */
		boolean grow() {
			int last = this.count;
			int first = this.layer;
			this.layer = last;
			this.depth++;
			this.steps = 0;
			boolean met = false;
			for (int i = first; i < last; i++) {
				int node = this.found[i];
				int end = Balls.this.adjacency.endOfSteps(node);
				for (int step = Balls.this.adjacency.firstStep(node); step < end; step++) {
					int next = Balls.this.adjacency.neighbour(step);
					if (mine(next) < 0 && Balls.this.terrain.passes(step, this.forward)
							&& (others(next) == 0 || Balls.this.terrain.isOpen(next))) {
						add(next);
						met |= others(next) >= 0;
					}
				}
			}
			return met;
		}

	}

}
