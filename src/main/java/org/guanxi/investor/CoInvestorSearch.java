package org.guanxi.investor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.holding.Holdings;
import org.guanxi.holding.Portfolio;
import org.guanxi.holding.Similarity;

/**
 * Searches all ties in memory for who holds what an entity holds. Who shares most comes
 * first: for sure, then perhaps; then the most similar, at least, then at most; then by
 * id. Similarity alone would put whoever holds one thing before whoever shares a hundred.
 * No entity is looked at more than twice before the page is known, so that the largest
 * hub takes no longer than the whole graph.
 */
final class CoInvestorSearch {

	private static final Comparator<Ranked> MOST_FIRST = Comparator
		.<Ranked>comparingInt((found) -> -found.similarity().surelyBoth())
		.thenComparingInt((found) -> -found.similarity().both())
		.thenComparingDouble((found) -> -found.similarity().least())
		.thenComparingDouble((found) -> -found.similarity().greatest())
		.thenComparingInt(Ranked::node);

	private final Holdings holdings;

	private final Portfolio own;

	/** How much each entity shares with it, for sure or perhaps. */
	private final int[] both;

	/** How much each entity shares with it for sure. */
	private final int[] surelyBoth;

	/** What each of those who share anything shares, least first. */
	private final long[] shared;

	CoInvestorSearch(Adjacency adjacency, Holdings holdings, int node) {
		this.holdings = holdings;
		this.own = holdings.of(node);
		this.both = new int[adjacency.size()];
		this.surelyBoth = new int[adjacency.size()];
		for (int place = 0; place < this.own.size(); place++) {
			count(place);
		}
		this.both[node] = 0;
		this.shared = investors().mapToLong(this::shared).sorted().toArray();
	}

	private void count(int place) {
		Portfolio holders = this.holdings.in(this.own.entity(place));
		for (int i = 0; i < holders.size(); i++) {
			this.both[holders.entity(i)]++;
			this.surelyBoth[holders.entity(i)] += (this.own.isSure(place) && holders.isSure(i)) ? 1 : 0;
		}
	}

	private IntStream investors() {
		return IntStream.range(0, this.both.length).filter((node) -> this.both[node] > 0);
	}

	private long shared(int node) {
		return (long) this.surelyBoth[node] << Integer.SIZE | this.both[node];
	}

	/**
	 * How many share anything with it.
	 * @return on all pages
	 */
	int size() {
		return this.shared.length;
	}

	/**
	 * A page of them. Only those are compared that share as much as one of the page.
	 * @param skip how many come before
	 * @param most how many to find
	 * @return in order
	 */
	List<Ranked> find(int skip, int most) {
		if (skip >= size()) {
			return List.of();
		}
		long greatest = this.shared[size() - 1 - skip];
		long least = this.shared[Math.max(0, size() - skip - most)];
		long before = Arrays.stream(this.shared).filter((shared) -> shared > greatest).count();
		return investors().filter((node) -> least <= shared(node) && shared(node) <= greatest)
			.mapToObj(this::compared)
			.sorted(MOST_FIRST)
			.skip(skip - before)
			.limit(most)
			.toList();
	}

	private Ranked compared(int node) {
		return new Ranked(node, Similarity.of(this.own, this.holdings.of(node)));
	}

	/**
	 * Who shares something.
	 *
	 * @param node its number
	 * @param similarity to the entity
	 */
	record Ranked(int node, Similarity similarity) {
	}

}
