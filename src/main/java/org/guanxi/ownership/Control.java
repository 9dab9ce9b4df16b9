package org.guanxi.ownership;

import java.util.ArrayDeque;
import java.util.List;

import org.guanxi.fact.Held;
import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.jspecify.annotations.Nullable;

/**
 * Whom a holder controls: whoever it, or somebody that it controls, is told to be the
 * parent of or to have acquired, and whoever they hold more than half of together. It may
 * control whom that is true of if what is doubtful is decided in its favour. Control is
 * no share: it isn't less at the end of a long chain.
 */
final class Control {

	private static final double HALF = 0.5;

	private final Structure structure;

	private final boolean[] sure;

	private final boolean[] possible;

	/**
	 * Finds whom a holder controls.
	 * @param structure who holds whom
	 * @param holder the place of the holder
	 */
	Control(Structure structure, int holder) {
		this.structure = structure;
		this.sure = reached(holder, true);
		this.possible = reached(holder, false);
	}

	private boolean[] reached(int holder, boolean surely) {
		boolean[] controlled = new boolean[this.structure.size()];
		ArrayDeque<Integer> waiting = new ArrayDeque<>();
		controlled[holder] = true;
		waiting.add(holder);
		while (!waiting.isEmpty()) {
			for (int place : this.structure.heldBy(waiting.remove())) {
				if (!controlled[place] && isControlled(place, controlled, surely)) {
					controlled[place] = true;
					waiting.add(place);
				}
			}
		}
		return controlled;
	}

	private boolean isControlled(int place, boolean[] by, boolean surely) {
		List<Stake> stakes = this.structure.in(place);
		int[] holders = this.structure.holdersOf(place);
		double least = 0;
		double more = 0;
		for (int i = 0; i < holders.length; i++) {
			if (by[holders[i]]) {
				Stake stake = stakes.get(i);
				if (surely ? stake.parent() == Held.YES : stake.parent() != null) {
					return true;
				}
				Share share = stake.share();
				least += share.least();
				more += surely ? 0 : share.most() - share.least();
			}
		}
		return least + Math.min(more, this.structure.open(place)) > HALF;
	}

	/**
	 * Whether the holder controls an entity.
	 * @param place its place
	 * @return {@code null} if it can't
	 */
	@Nullable Held of(int place) {
		return this.sure[place] ? Held.YES : this.possible[place] ? Held.MAYBE : null;
	}

}
