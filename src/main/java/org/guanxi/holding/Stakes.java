package org.guanxi.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Terms;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Who owns how much of whom directly. Stakes, parents and acquisitions count; an
 * investment only if it states a percentage. A joint venture is owned by stakes in it.
 * <p>
 * All ties from one holder to one entity are about one share. Those that are sure must
 * all be true: the share is what they have in common, or, if that is nothing, anything
 * from the least to the most that they state. A tie that is contested, or open on the day
 * asked for, may be true or not. A size that nobody states is anything.
 * <p>
 * Without a day, what isn't told to have ended counts. Not for several threads.
 */
public final class Stakes {

	/** The last day there is: what isn't told to have ended holds on it, or may. */
	private static final LocalDate AT_LAST = LocalDate.of(9999, 12, 31);

	private final Adjacency adjacency;

	private final Filter filter;

	private final @Nullable LocalDate asOf;

	private final @Nullable LocalDate knownBy;

	private final Map<Integer, Share> told;

	private final Map<Integer, List<Stake>> found = new HashMap<>();

	/**
	 * Stakes by some ties.
	 * @param adjacency all ties
	 * @param wanted which ones; always from holder to held, whatever its direction
	 * @param told what the claims of a tie say of its size, from the least to the most,
	 * where they disagree; by the tie's number
	 */
	public Stakes(Adjacency adjacency, Wanted wanted, Map<Integer, Share> told) {
		this.adjacency = adjacency;
		this.asOf = wanted.asOf();
		this.knownBy = wanted.knownBy();
		this.filter = new Filter(adjacency,
				new Wanted(wanted.types().stream().filter(TieType::isHolding).collect(Collectors.toSet()),
						wanted.statuses(), Direction.ANY, wanted.minConfidence(), wanted.sources(),
						(this.asOf != null) ? this.asOf : AT_LAST, this.knownBy));
		this.told = told;
	}

	/**
	 * The stakes in an entity.
	 * @param held its number
	 * @return one for each holder, in the order of their numbers
	 */
	public List<Stake> in(int held) {
		return this.found.computeIfAbsent(held, this::read);
	}

	/**
	 * Who is held by an entity.
	 * @param holder its number
	 * @return their numbers, ascending, each once
	 */
	public List<Integer> heldBy(int holder) {
		return neighbours(holder, this.adjacency::isOut);
	}

	/**
	 * Who holds an entity.
	 * @param held its number
	 * @return their numbers, ascending, each once
	 */
	public List<Integer> holdersOf(int held) {
		return neighbours(held, (step) -> !this.adjacency.isOut(step));
	}

	private List<Integer> neighbours(int node, IntPredicate way) {
		List<Integer> neighbours = new ArrayList<>();
		for (int step = this.adjacency.firstStep(node); step < this.adjacency.endOfSteps(node); step++) {
			int other = this.adjacency.neighbour(step);
			boolean again = !neighbours.isEmpty() && neighbours.getLast() == other;
			if (!again && way.test(step) && counts(this.adjacency.tieOf(step))) {
				neighbours.add(other);
			}
		}
		return neighbours;
	}

	/**
	 * Whether a tie is one by which the holder owns a share.
	 * @param tie its number
	 * @return {@code false} for an investment that states no percentage
	 */
	private boolean counts(int tie) {
		return this.filter.admits(tie) && (this.adjacency.type(tie) != TieType.INVESTED_IN
				|| isStated(this.adjacency.terms(tie)) || this.told.containsKey(tie));
	}

	private static boolean isStated(Terms terms) {
		return terms.percentMin() != null || terms.percentMax() != null;
	}

	private List<Stake> read(int held) {
		List<Stake> stakes = new ArrayList<>();
		List<Integer> ties = new ArrayList<>();
		int end = this.adjacency.endOfSteps(held);
		for (int step = this.adjacency.firstStep(held); step < end; step++) {
			int tie = this.adjacency.tieOf(step);
			if (!this.adjacency.isOut(step) && counts(tie)) {
				ties.add(tie);
			}
			boolean last = step + 1 == end || this.adjacency.neighbour(step + 1) != this.adjacency.neighbour(step);
			if (last && !ties.isEmpty()) {
				stakes.add(stake(this.adjacency.neighbour(step), held, ties));
				ties.clear();
			}
		}
		return bounded(stakes);
	}

	private Stake stake(int holder, int held, List<Integer> ties) {
		List<Integer> sure = ties.stream().filter(this::isSure).toList();
		Share share = sure.isEmpty() ? Share.NONE : sure.stream().map(this::size).reduce(Share.UNKNOWN, Stakes::both);
		for (int tie : ties) {
			share = sure.contains(tie) ? share : share.or(size(tie));
		}
		boolean contested = ties.stream().anyMatch((tie) -> this.adjacency.terms(tie).disputed()) || ties.stream()
			.map(this::size)
			.anyMatch((one) -> ties.stream().anyMatch((tie) -> !one.meets(size(tie))));
		return new Stake(holder, held, share, parent(ties), contested, List.copyOf(ties));
	}

	private static Share both(Share one, Share other) {
		return one.meets(other) ? one.and(other) : one.or(other);
	}

	private boolean isSure(int tie) {
		return !this.adjacency.terms(tie).disputed() && (this.asOf == null || this.adjacency.surelyHeld(tie, this.asOf))
				&& (this.knownBy == null || this.adjacency.surelyKnown(tie, this.knownBy));
	}

	private Share size(int tie) {
		Terms terms = this.adjacency.terms(tie);
		Share disagreed = this.told.get(tie);
		return (disagreed != null) ? disagreed : Share.ofPercent(terms.percentMin(), terms.percentMax());
	}

	private @Nullable Held parent(List<Integer> ties) {
		return ties.stream()
			.filter((tie) -> this.adjacency.type(tie) == TieType.PARENT_OF
					|| this.adjacency.type(tie) == TieType.ACQUIRED)
			.map((tie) -> isSure(tie) ? Held.YES : Held.MAYBE)
			.min(Held::compareTo)
			.orElse(null);
	}

	/** Nobody holds more than the others leave. */
	private List<Stake> bounded(List<Stake> stakes) {
		double sure = stakes.stream().mapToDouble((stake) -> stake.share().least()).sum();
		return stakes.stream().map((stake) -> {
			Share share = stake.share();
			double most = Math.max(share.least(), Math.min(share.most(), 1 - (sure - share.least())));
			boolean another = stake.parent() == Held.YES && isAcquired(stake)
					&& stakes.stream().anyMatch((other) -> other != stake && isAcquired(other));
			return new Stake(stake.holder(), stake.held(), new Share(share.least(), most),
					another ? Held.MAYBE : stake.parent(), stake.contested(), stake.ties());
		}).toList();
	}

	private boolean isAcquired(Stake stake) {
		return stake.ties().stream().anyMatch((tie) -> this.adjacency.type(tie) == TieType.ACQUIRED);
	}

}
