package org.guanxi.investor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.holding.Holdings;
import org.guanxi.holding.Range;
import org.guanxi.holding.Similarity;
import org.guanxi.investor.CoInvestorSearch.Ranked;
import org.guanxi.investor.CoInvestors.CoInvestor;
import org.guanxi.investor.SharedHoldings.Item;
import org.jspecify.annotations.Nullable;

/** A page of co-investors, with names and evidence. */
final class CoInvestorPage {

	/** So many of what it shares are shown with a co-investor. */
	static final int SHOWN = 10;

	private final Adjacency adjacency;

	private final Holdings holdings;

	private final int node;

	private final int all;

	private final List<Ranked> page;

	CoInvestorPage(Adjacency adjacency, Holdings holdings, int node, int skip, int limit) {
		this.adjacency = adjacency;
		this.holdings = holdings;
		this.node = node;
		CoInvestorSearch search = new CoInvestorSearch(adjacency, holdings, node);
		this.all = search.size();
		this.page = search.find(skip, limit);
	}

	/**
	 * How many there are.
	 * @return on all pages
	 */
	int all() {
		return this.all;
	}

	/**
	 * How many there are on this page.
	 * @return at most the limit
	 */
	int size() {
		return this.page.size();
	}

	/**
	 * The answer.
	 * @param next the cursor of the next page, absent on the last
	 * @param evidence gives ties by their ids
	 * @return with names and evidence
	 */
	CoInvestors cited(@Nullable String next, Function<Collection<String>, Map<String, CitedTie>> evidence) {
		List<Shown> shown = this.page.stream().map(this::shown).toList();
		Map<String, CitedTie> cited = evidence.apply(
				shown.stream().flatMap((one) -> one.items().stream().flatMap(one.shared()::ties)).distinct().toList());
		return new CoInvestors(NamedEntity.of(this.adjacency.node(this.node)), Range.of(this.holdings.of(this.node)),
				this.all, shown.stream().map((one) -> coInvestor(one, cited)).toList(), next);
	}

	private Shown shown(Ranked ranked) {
		SharedHoldings shared = new SharedHoldings(this.adjacency, this.holdings, this.node, ranked.node());
		return new Shown(ranked, shared, shared.shared().limit(SHOWN).toList());
	}

	private CoInvestor coInvestor(Shown shown, Map<String, CitedTie> cited) {
		Similarity similarity = shown.ranked().similarity();
		return new CoInvestor(NamedEntity.of(this.adjacency.node(shown.ranked().node())),
				Range.of(shown.shared().ofOther()), Range.both(similarity), Range.either(similarity),
				Range.of(similarity),
				shown.items().stream().map((item) -> shown.shared().holding(item, cited)).toList(),
				similarity.both() - shown.items().size());
	}

	private record Shown(Ranked ranked, SharedHoldings shared, List<Item> items) {
	}

}
