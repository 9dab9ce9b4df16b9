package org.guanxi.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Workspace;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieType;
import org.guanxi.walk.Strength;
import org.guanxi.walk.Terrain;
import org.guanxi.walk.Terrain.OutOfTime;

/**
 * All that lie around an entity, in the order in which they are shown. The nearest come
 * first. Of those equally far each has the strength of the best of the shortest ways to
 * it, and the kind of the last tie of that way. The kinds take turns, in the order of the
 * vocabulary, so that a few owners aren't lost among many customers; in each kind the
 * strongest come first (to four decimals), then those with most ties, then by id.
 */
final class Surroundings {

	private static final Kind[] KINDS = Kind.values();

	/** Bits of a key below the strength: the kind, so that the first one wins. */
	private static final int KIND_BITS = 3;

	private static final int NODE_BITS = 29;

	private static final int MOST_TIES = (1 << 20) - 1;

	private static final int[] KIND_OF = kinds();

	private final Adjacency adjacency;

	private final Workspace workspace;

	/** Where the entities of each distance end, in the order in which they were found. */
	private final int[] ends;

	/** How many there are of each distance and kind. */
	private final int[][] counts;

	Surroundings(Adjacency adjacency, Workspace workspace, int depth) {
		this.adjacency = adjacency;
		this.workspace = workspace;
		this.ends = new int[depth + 1];
		this.counts = new int[depth + 1][KINDS.length];
	}

	/**
	 * Looks around.
	 * @param start the number of the entity in the middle
	 * @param terrain by which ties, and until when
	 * @param strength how much they say
	 * @return {@code false} if the time was up; all that is less far away than where it
	 * was then is known
	 */
	boolean reach(int start, Terrain terrain, Strength strength) {
		this.workspace.setFromStart(start, 0);
		this.workspace.out[0] = start;
		this.workspace.back[start] = Strength.WHOLE << KIND_BITS | KINDS.length - 1;
		Arrays.fill(this.ends, 1);
		this.counts[0][0] = 1;
		try {
			terrain.watch();
			for (int depth = 1; depth < this.ends.length; depth++) {
				Arrays.fill(this.ends, depth, this.ends.length, grow(depth, terrain, strength));
				for (int i = this.ends[depth - 1]; i < this.ends[depth]; i++) {
					this.counts[depth][kind(this.workspace.out[i])]++;
				}
			}
			return true;
		}
		catch (OutOfTime ex) {
			return false;
		}
	}

	private int grow(int depth, Terrain terrain, Strength strength) {
		int last = this.ends[depth - 1];
		int count = last;
		for (int i = (depth > 1) ? this.ends[depth - 2] : 0; i < last; i++) {
			int node = this.workspace.out[i];
			int way = (depth > 1) ? strength.through(this.workspace.back[node] >>> KIND_BITS, node) : Strength.WHOLE;
			int end = this.adjacency.endOfSteps(node);
			for (int step = this.adjacency.firstStep(node); step < end; step++) {
				int next = this.adjacency.neighbour(step);
				int sofar = this.workspace.fromStart(next);
				if ((sofar < 0 || sofar == depth) && terrain.passes(step, true)) {
					int key = key(way, this.adjacency.tieOf(step), strength);
					if (sofar < 0) {
						this.workspace.setFromStart(next, depth);
						this.workspace.out[count++] = next;
						this.workspace.back[next] = key;
					}
					else if (key > this.workspace.back[next]) {
						this.workspace.back[next] = key;
					}
				}
			}
		}
		return count;
	}

	private int key(int way, int tie, Strength strength) {
		return Strength.product(way, strength.of(tie)) << KIND_BITS
				| KINDS.length - 1 - KIND_OF[this.adjacency.type(tie).ordinal()];
	}

	private int kind(int node) {
		return KINDS.length - 1 - (this.workspace.back[node] & (1 << KIND_BITS) - 1);
	}

	private static int[] kinds() {
		TieType[] types = TieType.values();
		int[] kinds = new int[types.length];
		for (int i = 0; i < types.length; i++) {
			kinds[i] = types[i].kind().ordinal();
		}
		return kinds;
	}

	/**
	 * How many there are, with the one in the middle.
	 * @return at least 1
	 */
	int size() {
		return this.ends[this.ends.length - 1];
	}

	/**
	 * The first ones.
	 * @param most how many at most
	 * @return their numbers, the one in the middle first
	 */
	int[] first(int most) {
		int[] order = new int[Math.min(most, size())];
		int count = 0;
		for (int depth = 0; count < order.length; depth++) {
			count = add(order, count, depth);
		}
		return order;
	}

	/**
	 * Adds those of one distance, as many as there is room for: the kinds in turns.
	 */
	private int add(int[] order, int count, int depth) {
		long[][] best = best(depth, Turns.taken(this.counts[depth], order.length - count));
		int added = count;
		for (int turn = 1; added < order.length && added < this.ends[depth]; turn++) {
			for (long[] ascending : best) {
				if (turn <= ascending.length) {
					long place = ascending[ascending.length - turn];
					order[added++] = (int) (~place & (1L << NODE_BITS) - 1);
				}
			}
		}
		return added;
	}

	private long[][] best(int depth, int[] taken) {
		Best[] best = new Best[taken.length];
		for (int kind = 0; kind < taken.length; kind++) {
			best[kind] = new Best(taken[kind]);
		}
		for (int i = (depth > 0) ? this.ends[depth - 1] : 0; i < this.ends[depth]; i++) {
			int node = this.workspace.out[i];
			long strength = this.workspace.back[node] >>> KIND_BITS;
			long ties = Math.min(this.adjacency.degree(node), MOST_TIES);
			best[kind(node)].offer((strength << 20 | ties) << NODE_BITS | ~node & (1 << NODE_BITS) - 1);
		}
		long[][] ascending = new long[best.length][];
		for (int kind = 0; kind < best.length; kind++) {
			ascending[kind] = best[kind].ascending();
		}
		return ascending;
	}

	/**
	 * How many come after the first ones.
	 * @param shown how many those are
	 * @return by kind, without the kinds of which there are no more
	 */
	Map<Kind, Integer> more(int shown) {
		Map<Kind, Integer> more = new EnumMap<>(Kind.class);
		int left = shown;
		for (int[] counts : this.counts) {
			int[] taken = Turns.taken(counts, left);
			for (int kind = 0; kind < counts.length; kind++) {
				left -= taken[kind];
				if (counts[kind] > taken[kind]) {
					more.merge(KINDS[kind], counts[kind] - taken[kind], Integer::sum);
				}
			}
		}
		return more;
	}

}
