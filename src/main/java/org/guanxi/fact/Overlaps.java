package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Finds what has a day in common, by going through the days once: the time it takes grows
 * with what it finds, not with the number of all pairs.
 */
final class Overlaps {

	private final Map<Object, PriorityQueue<Spell>> open = new HashMap<>();

	private final List<Pair> pairs = new ArrayList<>();

	private Overlaps() {
	}

	/**
	 * Finds the pairs of claims of different parties that have a day in common.
	 * @param claims the claims
	 * @param days when a claim is to be looked at, {@code null} if never
	 * @param party whose it is
	 * @return each pair once, in no order
	 */
	static List<Pair> of(List<TieClaim> claims, Function<TieClaim, @Nullable Days> days,
			Function<TieClaim, Object> party) {
		List<Spell> spells = new ArrayList<>();
		for (int place = 0; place < claims.size(); place++) {
			Days spell = days.apply(claims.get(place));
			if (spell != null && !spell.isEmpty()) {
				spells.add(new Spell(place, spell, party.apply(claims.get(place))));
			}
		}
		Overlaps overlaps = new Overlaps();
		spells.stream().sorted(Comparator.comparing(Spell::first)).forEach(overlaps::begins);
		return overlaps.pairs;
	}

	private void begins(Spell spell) {
		Collection<PriorityQueue<Spell>> parties = this.open.values();
		parties.forEach((party) -> {
			if (party.element().party().equals(spell.party())) {
				return;
			}
			while (!party.isEmpty() && party.element().last().isBefore(spell.first())) {
				party.remove();
			}
			party.forEach((other) -> this.pairs.add(Pair.of(spell.place(), other.place())));
		});
		parties.removeIf(PriorityQueue::isEmpty);
		this.open.computeIfAbsent(spell.party(), (party) -> new PriorityQueue<>(Comparator.comparing(Spell::last)))
			.add(spell);
	}

	/**
	 * Two claims.
	 *
	 * @param one the place of the one in the list
	 * @param other the greater place of the other
	 */
	record Pair(int one, int other) {

		static Pair of(int one, int other) {
			return new Pair(Math.min(one, other), Math.max(one, other));
		}

	}

	/**
	 * When a claim is to be looked at.
	 *
	 * @param place where it is in the list
	 * @param days when; not empty
	 * @param party whose it is
	 */
	private record Spell(int place, Days days, Object party) {

		LocalDate first() {
			return Objects.requireNonNullElse(this.days.first(), LocalDate.MIN);
		}

		LocalDate last() {
			return Objects.requireNonNullElse(this.days.last(), LocalDate.MAX);
		}

	}

}
