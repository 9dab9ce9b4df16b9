package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.guanxi.fact.Overlaps.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stakes that are held on a day on which all stakes that are held add up to
 * more than a whole. It goes once through the days on which a stake begins, or has just
 * ended, as the least that is still held of it may be more than before, and keeps the
 * sum; a pair that is told is not told again.
 */
final class StakesOverWhole {

	/** Stakes that were worked out as fractions add up to a rounding error more. */
	private static final BigDecimal WHOLE = new BigDecimal("100.000001");

	private final List<TieClaim> stakes;

	private final Map<String, TreeMap<BigDecimal, Integer>> shares = new HashMap<>();

	/** Stakes that are held, of which all pairs are told already, by owner. */
	private final Map<String, Set<Integer>> told = new HashMap<>();

	/** Stakes that are held and have not been among those told. */
	private final Set<Integer> untold = new LinkedHashSet<>();

	private final List<Pair> pairs = new ArrayList<>();

	private BigDecimal total = BigDecimal.ZERO;

	private StakesOverWhole(List<TieClaim> stakes) {
		this.stakes = stakes;
	}

	/**
	 * Finds them.
	 * @param stakes established stakes in one company, each with its percentage
	 * @return pairs of different owners, each once, in no order
	 */
	static List<Pair> among(List<TieClaim> stakes) {
		StakesOverWhole over = new StakesOverWhole(stakes);
		over.find();
		return over.pairs;
	}

	private void find() {
		NavigableSet<LocalDate> days = new TreeSet<>();
		PriorityQueue<Spell> begins = new PriorityQueue<>(Comparator.comparing(Spell::first));
		PriorityQueue<Spell> ends = new PriorityQueue<>(Comparator.comparing(Spell::last));
		for (int place = 0; place < this.stakes.size(); place++) {
			TieClaim stake = this.stakes.get(place);
			Days sure = stake.period().sure(stake.type().nature());
			if (sure != null) {
				Spell.of(place, Days.common(List.of(sure, stake.period().possible(stake.type().nature()))), begins);
			}
		}
		for (Spell spell : begins) {
			days.add(spell.first());
			days.add(spell.last().plusDays(1));
		}
		for (LocalDate day : days) {
			while (!begins.isEmpty() && !begins.element().first().isAfter(day)) {
				ends.add(begins.element());
				begin(begins.remove().place());
			}
			while (!ends.isEmpty() && ends.element().last().isBefore(day)) {
				end(ends.remove().place());
			}
			if (this.total.compareTo(WHOLE) > 0) {
				tell();
			}
		}
	}

	private void begin(int place) {
		TieClaim stake = this.stakes.get(place);
		TreeMap<BigDecimal, Integer> owned = this.shares.computeIfAbsent(stake.subject(), (owner) -> new TreeMap<>());
		BigDecimal before = share(owned);
		owned.merge(percent(stake), 1, Integer::sum);
		this.total = this.total.subtract(before).add(share(owned));
		this.untold.add(place);
	}

	private void end(int place) {
		TieClaim stake = this.stakes.get(place);
		TreeMap<BigDecimal, Integer> owned = this.shares.getOrDefault(stake.subject(), new TreeMap<>());
		BigDecimal before = share(owned);
		owned.computeIfPresent(percent(stake), (percent, count) -> (count > 1) ? count - 1 : null);
		this.total = this.total.subtract(before).add(share(owned));
		if (!this.untold.remove(place)) {
			this.told.computeIfPresent(stake.subject(), (owner, held) -> {
				held.remove(place);
				return held.isEmpty() ? null : held;
			});
		}
	}

	/**
	 * An owner whose stake several sources give holds it once, and at least the least.
	 */
	private static BigDecimal share(TreeMap<BigDecimal, Integer> owned) {
		return owned.isEmpty() ? BigDecimal.ZERO : owned.firstKey();
	}

	private void tell() {
		for (int place : this.untold) {
			String owner = this.stakes.get(place).subject();
			this.told.forEach((other, held) -> {
				if (!other.equals(owner)) {
					held.forEach((theirs) -> this.pairs.add(Pair.of(place, theirs)));
				}
			});
			this.told.computeIfAbsent(owner, (any) -> new LinkedHashSet<>()).add(place);
		}
		this.untold.clear();
	}

	private static BigDecimal percent(TieClaim stake) {
		return Objects.requireNonNullElse(stake.percentMin(), BigDecimal.ZERO);
	}

	/**
	 * When a stake is sure to be held.
	 *
	 * @param place where it is in the list
	 * @param first its first day
	 * @param last its last day
	 */
	private record Spell(int place, LocalDate first, LocalDate last) {

		static void of(int place, Days days, Collection<Spell> spells) {
			LocalDate first = days.first();
			LocalDate last = days.last();
			if (first != null && last != null && !days.isEmpty()) {
				spells.add(new Spell(place, first, last));
			}
		}

	}

}
