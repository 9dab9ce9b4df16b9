package org.guanxi.investor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.holding.Holdings;
import org.guanxi.holding.Range;
import org.guanxi.holding.Similarity;
import org.guanxi.investor.SharedHoldings.Item;
import org.jspecify.annotations.Nullable;

/** A page of what two hold, together, the one alone and the other alone. */
final class ComparisonPage {

	private final NamedEntity entity;

	private final NamedEntity other;

	private final SharedHoldings holdings;

	private final Similarity similarity;

	private final List<Item> shared;

	private final List<Item> alone;

	private final List<Item> otherAlone;

	ComparisonPage(Adjacency adjacency, Holdings holdings, int node, int other, int skip, int limit) {
		this.entity = NamedEntity.of(adjacency.node(node));
		this.other = NamedEntity.of(adjacency.node(other));
		this.holdings = new SharedHoldings(adjacency, holdings, node, other);
		this.similarity = Similarity.of(this.holdings.ofOne(), this.holdings.ofOther());
		int both = this.similarity.both();
		int first = this.holdings.ofOne().size();
		this.shared = page(this.holdings.shared(), skip, limit);
		this.alone = page(this.holdings.alone(), skip - both, limit - this.shared.size());
		this.otherAlone = page(this.holdings.otherAlone(), skip - first,
				limit - this.shared.size() - this.alone.size());
	}

	/** Where one list is past, the next goes on. */
	private static List<Item> page(Stream<Item> items, int skip, int limit) {
		return items.skip(Math.max(0, skip)).limit(limit).toList();
	}

	/**
	 * How many they hold.
	 * @return on all pages
	 */
	int all() {
		return this.similarity.either();
	}

	/**
	 * How many are on this page.
	 * @return at most the limit
	 */
	int size() {
		return this.shared.size() + this.alone.size() + this.otherAlone.size();
	}

	/**
	 * The answer.
	 * @param next the cursor of the next page, absent on the last
	 * @param evidence gives ties by their ids
	 * @return with names and evidence
	 */
	Comparison cited(@Nullable String next, Function<Collection<String>, Map<String, CitedTie>> evidence) {
		Map<String, CitedTie> cited = evidence.apply(Stream.of(this.shared, this.alone, this.otherAlone)
			.flatMap(List::stream)
			.flatMap(this.holdings::ties)
			.distinct()
			.toList());
		return new Comparison(this.entity, this.other, Range.of(this.holdings.ofOne()),
				Range.of(this.holdings.ofOther()), Range.both(this.similarity), Range.either(this.similarity),
				(all() > 0) ? Range.of(this.similarity) : null, cited(this.shared, cited), cited(this.alone, cited),
				cited(this.otherAlone, cited), next);
	}

	private List<Holding> cited(List<Item> items, Map<String, CitedTie> cited) {
		return items.stream().map((item) -> this.holdings.holding(item, cited)).toList();
	}

}
