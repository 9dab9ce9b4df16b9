package org.guanxi.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Window;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Who holds what within a window of time. A holding is sure if one of its ties is: within
 * the window, and on the day and as known by the day that are asked for, if any.
 */
public final class Holdings {

	private final Adjacency adjacency;

	private final Filter filter;

	private final Window window;

	private final @Nullable LocalDate asOf;

	private final @Nullable LocalDate knownBy;

	/**
	 * Holdings by some ties.
	 * @param adjacency all ties
	 * @param wanted which ones; always from holder to held, whatever its direction
	 * @param window when they were made or held
	 */
	public Holdings(Adjacency adjacency, Wanted wanted, Window window) {
		this.adjacency = adjacency;
		this.filter = new Filter(adjacency,
				new Wanted(wanted.types().stream().filter(TieType::isHolding).collect(Collectors.toSet()),
						wanted.statuses(), Direction.ANY, wanted.minConfidence(), wanted.sources(), wanted.asOf(),
						wanted.knownBy()));
		this.window = window;
		this.asOf = wanted.asOf();
		this.knownBy = wanted.knownBy();
	}

	/**
	 * What an entity holds.
	 * @param holder its number
	 * @return never the holder itself
	 */
	public Portfolio of(int holder) {
		return portfolio(holder, true);
	}

	/**
	 * Who holds an entity.
	 * @param held its number
	 * @return never itself
	 */
	public Portfolio in(int held) {
		return portfolio(held, false);
	}

	/** The steps to one neighbour follow each other. */
	private Portfolio portfolio(int node, boolean out) {
		int end = this.adjacency.endOfSteps(node);
		int[] found = new int[end - this.adjacency.firstStep(node)];
		BitSet sure = new BitSet();
		int count = 0;
		for (int step = this.adjacency.firstStep(node); step < end; step++) {
			int other = this.adjacency.neighbour(step);
			Held held = (this.adjacency.isOut(step) == out && other != node) ? held(this.adjacency.tieOf(step)) : null;
			if (held != null) {
				if (count == 0 || found[count - 1] != other) {
					found[count++] = other;
				}
				if (held == Held.YES) {
					sure.set(count - 1);
				}
			}
		}
		return new Portfolio(Arrays.copyOf(found, count), sure);
	}

	private @Nullable Held held(int tie) {
		Held within = this.filter.admits(tie) ? this.window.of(tie) : null;
		boolean doubtful = within == null || (this.asOf != null && !this.adjacency.surelyHeld(tie, this.asOf))
				|| (this.knownBy != null && !this.adjacency.surelyKnown(tie, this.knownBy));
		return doubtful && within != null ? Held.MAYBE : within;
	}

	/**
	 * The ties by which one holds another.
	 * @param holder its number
	 * @param held the other's number
	 * @return ids, in order; none if it doesn't
	 */
	public List<String> ties(int holder, int held) {
		List<String> ties = new ArrayList<>();
		int end = this.adjacency.endOfSteps(holder);
		for (int step = this.adjacency.firstStep(holder, held); step < end
				&& this.adjacency.neighbour(step) == held; step++) {
			int tie = this.adjacency.tieOf(step);
			if (this.adjacency.isOut(step) && held(tie) != null) {
				ties.add(this.adjacency.tie(tie));
			}
		}
		return ties;
	}

}
