package org.guanxi.network;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.fact.Kind;
import org.guanxi.walk.Ranking;
import org.guanxi.walk.Strength;
import org.guanxi.walk.Terrain;
import org.guanxi.walk.Terrain.OutOfTime;
import org.jspecify.annotations.Nullable;

/**
 * Searches all ties in memory for how some entities are connected among themselves: first
 * whom they have in common, then the path of each pair, then what holds them together, as
 * far as its time reaches.
 */
final class ConnectionsSearch {

	/** So many are named of those who are tied to several, and of what separates. */
	static final int MOST = 50;

	private static final int ANY = Integer.MAX_VALUE;

	private final Adjacency adjacency;

	private final ConnectionsQuestion question;

	private final List<Integer> given;

	private final Strength strength;

	private final Terrain terrain;

	private boolean inTime = true;

	ConnectionsSearch(Adjacency adjacency, ConnectionsQuestion question) {
		this.adjacency = adjacency;
		this.question = question;
		this.given = question.entities.stream().map((id) -> adjacency.find(id).orElseThrow()).toList();
		this.strength = new Strength(adjacency, question.asOf);
		this.terrain = new Terrain(adjacency, new Filter(adjacency, question.wanted()), Set.of(), ANY,
				System.nanoTime() + 1_000_000L * question.budget);
	}

	Outcome outcome() {
		Tied partners = tied(new Commons(this.terrain, this.strength, this.given,
				(step) -> this.adjacency.type(this.adjacency.tieOf(step)).kind() == Kind.PARTNERSHIP));
		Tied investors = tied(new Commons(this.terrain, this.strength, this.given,
				(step) -> !this.adjacency.isOut(step) && this.adjacency.type(this.adjacency.tieOf(step)).isHolding()));
		List<Pairs.Found> pairs = new Pairs(this.terrain, new Ranking(this.adjacency, this.question.asOf),
				this.question.maxHops)
			.among(this.given);
		Separations separations = inTime(() -> {
			Separations found = new Separations(this.terrain, this.given);
			found.find();
			return found;
		});
		return new Outcome(pairs, partners, investors, separations,
				this.inTime && pairs.stream().allMatch(Pairs.Found::inTime));
	}

	private Tied tied(Commons commons) {
		List<Commons.Common> found = inTime(() -> commons.find(MOST));
		return (found != null) ? new Tied(found, commons.size() - found.size()) : new Tied(List.of(), 0);
	}

	private <T> @Nullable T inTime(Supplier<T> search) {
		try {
			this.terrain.watch();
			return search.get();
		}
		catch (OutOfTime ex) {
			this.inTime = false;
			return null;
		}
	}

	/**
	 * Who is tied to several.
	 *
	 * @param shown the first ones
	 * @param more how many there are more
	 */
	record Tied(List<Commons.Common> shown, int more) {
	}

	/**
	 * What a search came to.
	 *
	 * @param pairs all pairs
	 * @param partners common partners
	 * @param investors common investors
	 * @param separations what holds them together, absent if the time was up
	 * @param inTime whether it was done before its time was up
	 */
	record Outcome(List<Pairs.Found> pairs, Tied partners, Tied investors, @Nullable Separations separations,
			boolean inTime) {
	}

}
