package org.guanxi.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;

/**
 * Who owns an entity, through whatever chains: those who may own most first, then those
 * who own most at least, then the nearer ones, then by id. To look through for each of
 * thousands of holders takes long; one pass over the structure tells for all of them what
 * they own at most if what comes back over circles is counted again each time, which is
 * never less. So only those are looked through that may belong to the first.
 */
final class Holders {

	private static final int MOST_ROUNDS = 1_000;

	private static final double EXACT = 1e-9;

	/** So many are looked through at most: a second, at a hub. */
	static final int MOST = 1_000;

	private final Structure structure;

	private boolean cut;

	/**
	 * Ranks the holders of the root of a structure.
	 * @param structure all above it
	 */
	Holders(Structure structure) {
		this.structure = structure;
	}

	/**
	 * The first of them.
	 * @param most how many
	 * @param threshold a fraction; only those who may own at least that
	 * @return in order, and one more than wanted if there are more
	 */
	List<Owned> first(int most, double threshold) {
		double[] bound = bounds();
		List<Integer> promising = IntStream.range(1, this.structure.size())
			.filter((place) -> bound[place] >= threshold)
			.boxed()
			.sorted(Comparator.comparingDouble((place) -> -bound[place]))
			.toList();
		List<Owned> found = new ArrayList<>();
		for (int i = 0; i < promising.size(); i++) {
			int place = promising.get(i);
			this.cut = i == MOST;
			if (this.cut || found.size() > most && found.get(most).share().most() > bound[place] + EXACT) {
				break;
			}
			LookThrough through = new LookThrough(this.structure, place);
			if (through.of(0).most() >= threshold) {
				found.add(new Owned(place, through.of(0), through.ofItself(), this.structure.layer(place)));
				found.sort(Owned.LARGEST_FIRST);
			}
		}
		return found.stream().limit(most + 1L).toList();
	}

	/**
	 * Whether some of whom one can't tell were left out.
	 * @return {@code true} if there are too many that may own as much
	 */
	boolean isCut() {
		return this.cut;
	}

	/**
	 * Follows all that belongs to the root upwards until it has come to the top. If a
	 * circle lets so little out that it takes too long, anybody may own anything.
	 */
	private double[] bounds() {
		double[] reached = new double[this.structure.size()];
		double[] moving = new double[this.structure.size()];
		moving[0] = 1;
		double left = 1;
		for (int round = 0; round < MOST_ROUNDS && left > EXACT; round++) {
			double[] next = new double[moving.length];
			for (int place = 0; place < moving.length; place++) {
				if (moving[place] > 0) {
					move(place, moving[place], next);
				}
			}
			left = 0;
			for (int place = 0; place < moving.length; place++) {
				left = Math.max(left, (reached[place] < 1) ? next[place] : 0);
				reached[place] = Math.min(1, reached[place] + next[place]);
			}
			moving = next;
		}
		if (left > EXACT) {
			Arrays.fill(reached, 1);
		}
		return reached;
	}

	private void move(int place, double amount, double[] next) {
		List<Stake> stakes = this.structure.in(place);
		int[] holders = this.structure.holdersOf(place);
		for (int i = 0; i < holders.length; i++) {
			next[holders[i]] = Math.min(1, next[holders[i]] + amount * stakes.get(i).share().most());
		}
	}

	/**
	 * What a holder owns.
	 *
	 * @param place its place
	 * @param share of the root
	 * @param back of itself, over circles
	 * @param layer how many stakes lie between, at least
	 */
	record Owned(int place, Share share, Share back, int layer) {

		static final Comparator<Owned> LARGEST_FIRST = Comparator
			.<Owned>comparingDouble((owned) -> -owned.share().most())
			.thenComparingDouble((owned) -> -owned.share().least())
			.thenComparingInt(Owned::layer)
			.thenComparingInt(Owned::place);

	}

}
