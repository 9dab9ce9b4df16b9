package org.guanxi.walk;

import java.util.Objects;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Node;
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
	 * @return a sentence
	 */
	public Proof words() {
		if (this.start.depth == 0 || this.end.depth == 0) {
			Side grown = (this.start.depth == 0) ? this.end : this.start;
			Side other = (grown == this.end) ? this.start : this.end;
			return new Proof(
					"%s were gone through, and %s is none of them.".formatted(grown.within(), other.name().english()),
					"%s已全部查过，其中没有%s。".formatted(grown.withinZh(), other.name().chinese()));
		}
		return new Proof(
				"%s were gone through, and so were %s: nobody is among both.".formatted(this.start.within(),
						this.end.within().replaceFirst("^All t", "t")),
				"%s和%s均已全部查过，两者没有交集。".formatted(this.start.withinZh(), this.end.withinZh()));
	}

	/**
	 * What lies around the side that has nowhere left to go.
	 * @param whole whether ties were followed both ways and through all entities: then
	 * what can be reached is connected
	 * @return a sentence
	 */
	public Proof end(boolean whole) {
		boolean forward = this.start.exhausted();
		Side side = forward ? this.start : this.end;
		Proof here = side.name();
		Proof there = (forward ? this.end : this.start).name();
		int others = side.count - 1;
		if (others == 0) {
			return whole
					? new Proof("Nobody is connected with %s.".formatted(here.english()),
							"没有实体与%s相连。".formatted(here.chinese()))
					: forward
							? new Proof("Nobody can be reached from %s.".formatted(here.english()),
									"从%s出发到不了任何实体。".formatted(here.chinese()))
							: new Proof("%s can be reached from nobody.".formatted(here.english()),
									"没有实体能到达%s。".formatted(here.chinese()));
		}
		String where = whole ? "connected with " + here.english() : forward
				? "that can be reached from " + here.english() : "from which " + here.english() + " can be reached";
		String whereZh = whole ? "与" + here.chinese() + "相连的"
				: forward ? "从" + here.chinese() + "可达的" : "可到达" + here.chinese() + "的";
		return new Proof(((others == 1) ? "The only entity %2$s was gone through, and it is not %3$s."
				: "All %,d entities %s were gone through, and %s is none of them.")
			.formatted(others, where, there.english()),
				"%s%,d个实体已全部查过，其中没有%s。".formatted(whereZh, others, there.chinese()));
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

		Proof name() {
			Node node = Balls.this.adjacency.node(this.found[0]);
			return new Proof(node.name(), Objects.requireNonNullElse(node.nameZh(), node.name()));
		}

		/**
		 * With the end itself, so that there are at least two, unless nobody is around.
		 */
		String within() {
			return "All the %,d entities within %s of %s".formatted(this.count, Counted.ties(this.depth),
					name().english());
		}

		String withinZh() {
			return "%s周边%d步之内的%,d个实体（含其自身）".formatted(name().chinese(), this.depth, this.count);
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
