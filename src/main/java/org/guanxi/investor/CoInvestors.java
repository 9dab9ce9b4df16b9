package org.guanxi.investor;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.holding.Range;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who hold what an entity holds.
 *
 * @param entity whom it is about
 * @param holdings how many it holds
 * @param count how many co-investors there are, on all pages
 * @param coInvestors who shares most first: for sure, then perhaps; then the most
 * similar, at least, then at most; then by id
 * @param next the cursor of the next page, absent on the last
 */
public record CoInvestors(NamedEntity entity, Range<Integer> holdings, int count, List<CoInvestor> coInvestors,
		@Nullable String next) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.coInvestors.stream()
			.flatMap((one) -> one.shared().stream())
			.flatMap((holding) -> holding.ties().stream())
			.distinct()
			.toList();
	}

	/**
	 * Who holds something of what the entity holds.
	 *
	 * @param entity the co-investor
	 * @param holdings how many it holds
	 * @param both how many both hold
	 * @param either how many one of the two holds, or both
	 * @param similarity after Jaccard, 0 to 1, four decimals: of what either holds, how
	 * much both hold
	 * @param shared the first that both hold, the sure ones first, then by id
	 * @param more how many more both hold, absent if none
	 */
	public record CoInvestor(NamedEntity entity, Range<Integer> holdings, Range<Integer> both, Range<Integer> either,
			Range<Double> similarity, List<Holding> shared, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int more) {
	}

}
