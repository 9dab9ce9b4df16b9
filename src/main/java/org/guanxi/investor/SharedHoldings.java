package org.guanxi.investor;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Held;
import org.guanxi.holding.Holdings;
import org.guanxi.holding.Portfolio;
import org.jspecify.annotations.Nullable;

/** What two entities hold, together and alone: the sure ones first, then by id. */
final class SharedHoldings {

	private final Adjacency adjacency;

	private final Holdings holdings;

	private final int one;

	private final int other;

	private final Portfolio ofOne;

	private final Portfolio ofOther;

	/**
	 * What two hold.
	 * @param adjacency all ties
	 * @param holdings who holds what
	 * @param one the number of the one
	 * @param other the number of the other
	 */
	SharedHoldings(Adjacency adjacency, Holdings holdings, int one, int other) {
		this.adjacency = adjacency;
		this.holdings = holdings;
		this.one = one;
		this.other = other;
		this.ofOne = holdings.of(one);
		this.ofOther = holdings.of(other);
	}

	Portfolio ofOne() {
		return this.ofOne;
	}

	Portfolio ofOther() {
		return this.ofOther;
	}

	Stream<Item> shared() {
		boolean less = this.ofOther.size() < this.ofOne.size();
		Portfolio more = less ? this.ofOne : this.ofOther;
		return items(less ? this.ofOther : this.ofOne, (entity) -> more.held(entity) != null);
	}

	Stream<Item> alone() {
		return items(this.ofOne, (entity) -> this.ofOther.held(entity) == null);
	}

	Stream<Item> otherAlone() {
		return items(this.ofOther, (entity) -> this.ofOne.held(entity) == null);
	}

	/** A portfolio is in the order of ids. */
	private Stream<Item> items(Portfolio portfolio, IntPredicate wanted) {
		return Arrays.stream(Held.values())
			.flatMap((held) -> IntStream.range(0, portfolio.size())
				.map(portfolio::entity)
				.filter((entity) -> wanted.test(entity) && held(entity) == held)
				.mapToObj((entity) -> new Item(entity, held)));
	}

	private Held held(int entity) {
		boolean doubtful = this.ofOne.held(entity) == Held.MAYBE || this.ofOther.held(entity) == Held.MAYBE;
		return doubtful ? Held.MAYBE : Held.YES;
	}

	/**
	 * The ties by which something is held.
	 * @param item what
	 * @return ids: of the one, then of the other
	 */
	Stream<String> ties(Item item) {
		return IntStream.of(this.one, this.other)
			.distinct()
			.boxed()
			.flatMap((holder) -> this.holdings.ties(holder, item.entity()).stream());
	}

	/**
	 * The same with names and evidence.
	 * @param item what is held
	 * @param cited ties by their ids
	 * @return for the answer
	 */
	Holding holding(Item item, Map<String, CitedTie> cited) {
		Stream<@Nullable CitedTie> ties = ties(item).map(cited::get);
		return new Holding(NamedEntity.of(this.adjacency.node(item.entity())), item.held(),
				ties.filter(Objects::nonNull).toList());
	}

	/**
	 * What is held.
	 *
	 * @param entity its number
	 * @param held whether by all its holders of the two for sure
	 */
	record Item(int entity, Held held) {
	}

}
