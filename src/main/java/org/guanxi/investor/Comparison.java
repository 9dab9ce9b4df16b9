package org.guanxi.investor;

import java.util.List;
import java.util.stream.Stream;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.holding.Range;
import org.jspecify.annotations.Nullable;

/**
 * What two entities hold. A page shows what both hold, then what the one alone, then what
 * the other alone.
 *
 * @param entity the one
 * @param other the other
 * @param holdings how many the one holds
 * @param otherHoldings how many the other holds
 * @param both how many both hold
 * @param either how many one of the two holds, or both
 * @param similarity after Jaccard, 0 to 1, four decimals: of what either holds, how much
 * both hold; absent if neither holds anything
 * @param shared what both hold, the sure ones first, then by id
 * @param alone what the one holds and the other doesn't, in the same order
 * @param otherAlone what the other holds and the one doesn't, in the same order
 * @param next the cursor of the next page, absent on the last
 */
public record Comparison(NamedEntity entity, NamedEntity other, Range<Integer> holdings, Range<Integer> otherHoldings,
		Range<Integer> both, Range<Integer> either, @Nullable Range<Double> similarity, List<Holding> shared,
		List<Holding> alone, List<Holding> otherAlone, @Nullable String next) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return Stream.of(this.shared, this.alone, this.otherAlone)
			.flatMap(List::stream)
			.flatMap((holding) -> holding.ties().stream())
			.toList();
	}

}
