package org.guanxi.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;

/**
 * How much of each entity of a structure one holder owns, directly and through others: of
 * what belongs to an entity, the part that goes to the holder, each chain of stakes
 * followed up to where it first reaches it. It is the fixed point of: the holder owns the
 * whole of itself, and of any other entity the sum over its direct holders of their share
 * times what the holder owns of them. Circles are so solved, not cut: over chains that go
 * round it is the sum of a geometric series.
 * <p>
 * The least is what it is if every stake is the least that it can be. The most is what it
 * is if what is doubtful belongs to those through whom most of it goes to the holder; no
 * entity's stakes add up to more than the whole then, unless even the least of them do.
 * As what is best for one entity is best for those below it as well, the most of each is
 * reached at once.
 */
final class LookThrough {

	/** A step that changes no share by more has come to the end. */
	private static final double EXACT = 1e-15;

	/** The circles that sources tell of need some thirty. */
	private static final int MOST_ROUNDS = 20_000;

	private final Structure structure;

	private final int holder;

	/** Those below the holder in order of layers: what changes goes down. */
	private final int[] below;

	private final double[] least;

	private final double[] most;

	/**
	 * Looks through a structure.
	 * @param structure who holds whom
	 * @param holder the place of the holder
	 */
	LookThrough(Structure structure, int holder) {
		this.structure = structure;
		this.holder = holder;
		this.below = structure.below(holder);
		this.least = solved(this::least);
		this.most = isDoubtful() ? solved(this::most) : this.least;
	}

	private boolean isDoubtful() {
		for (int place : this.below) {
			for (Stake stake : this.structure.in(place)) {
				if (stake.share().isDoubtful()) {
					return true;
				}
			}
		}
		return false;
	}

	private double[] solved(Sum sum) {
		double[] owned = new double[this.structure.size()];
		owned[this.holder] = 1;
		double change = 1;
		for (int round = 0; round < MOST_ROUNDS && change > EXACT; round++) {
			change = 0;
			for (int place : this.below) {
				if (place != this.holder) {
					double now = Math.min(1, sum.of(place, owned));
					change = Math.max(change, now - owned[place]);
					owned[place] = now;
				}
			}
		}
		return owned;
	}

	private double least(int place, double[] owned) {
		List<Stake> stakes = this.structure.in(place);
		int[] holders = this.structure.holdersOf(place);
		double sum = 0;
		for (int i = 0; i < holders.length; i++) {
			sum += stakes.get(i).share().least() * owned[holders[i]];
		}
		return sum;
	}

	/** What is left goes to those of whom the holder owns most. */
	private double most(int place, double[] owned) {
		List<Stake> stakes = this.structure.in(place);
		int[] holders = this.structure.holdersOf(place);
		int[] doubtful = IntStream.range(0, holders.length)
			.filter((i) -> owned[holders[i]] > 0 && stakes.get(i).share().isDoubtful())
			.boxed()
			.sorted(Comparator.comparingDouble((i) -> -owned[holders[i]]))
			.mapToInt(Integer::intValue)
			.toArray();
		double sum = least(place, owned);
		double open = this.structure.open(place);
		for (int i : doubtful) {
			Share share = stakes.get(i).share();
			double more = Math.min(open, share.most() - share.least());
			sum += more * owned[holders[i]];
			open -= more;
		}
		return sum;
	}

	/**
	 * What the holder owns of an entity.
	 * @param place its place
	 * @return the whole of the holder itself
	 */
	Share of(int place) {
		return new Share(this.least[place], Math.max(this.least[place], this.most[place]));
	}

	/**
	 * What comes back to the holder of itself, over circles.
	 * @return nothing if it is on none
	 */
	Share ofItself() {
		double back = least(this.holder, this.least);
		return new Share(Math.min(1, back),
				Math.min(1, (this.most == this.least) ? back : Math.max(back, most(this.holder, this.most))));
	}

	/** What the holder owns of an entity, given what it owns of its holders. */
	private interface Sum {

		double of(int place, double[] owned);

	}

}
