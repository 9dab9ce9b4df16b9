package org.guanxi.compare;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.fact.Held;
import org.guanxi.holding.Range;
import org.jspecify.annotations.Nullable;

/**
 * Two entities side by side.
 *
 * @param entity the one
 * @param other the other
 * @param between the ties between the two, by type
 * @param moreBetween how many more there are, absent if none
 * @param aspects in what they may be alike, each of them
 * @param figures of which kinds both have some, by measure, then by unit
 * @param nothing in words, that nothing at all is shared directly; absent if something is
 * @param nothingZh the same in Chinese
 */
public record Compared(NamedEntity entity, NamedEntity other, List<CitedTie> between,
		@JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreBetween, List<InCommon> aspects, List<Figures> figures,
		@Nullable String nothing, @Nullable String nothingZh) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return Stream
			.concat(this.between.stream(),
					this.aspects.stream()
						.flatMap((aspect) -> aspect.shared().stream())
						.flatMap((shared) -> Stream.concat(shared.ties().stream(), shared.otherTies().stream())))
			.distinct()
			.toList();
	}

	@Override
	public List<CitedClaim> citedClaims() {
		return this.figures.stream()
			.flatMap((figures) -> Stream.concat(figures.figures().stream(), figures.otherFigures().stream()))
			.distinct()
			.toList();
	}

	/**
	 * Whether it shows less than there is.
	 * @return {@code false} if it shows all
	 */
	@JsonIgnore
	boolean isCut() {
		return this.moreBetween > 0 || this.aspects.stream().anyMatch((aspect) -> aspect.more() > 0)
				|| this.figures.stream().anyMatch((kind) -> kind.more() + kind.moreOther() > 0);
	}

	/**
	 * What two have in common in one aspect.
	 *
	 * @param aspect {@code owners}, {@code holdings}, {@code wholes}, {@code parts},
	 * {@code partners}, {@code people}, {@code platforms}, {@code memberships},
	 * {@code regulators}, {@code regulated}, {@code rivals} or {@code opponents}
	 * @param count how many the one has
	 * @param otherCount how many the other has
	 * @param both how many both have
	 * @param either how many one of the two has, or both
	 * @param similarity after Jaccard, 0 to 1, four decimals; absent if neither has any
	 * @param shared those that both have, the sure ones first, then by id
	 * @param more how many more both have, absent if none
	 * @param nothing in words, that both have none in common; absent if they have
	 * @param nothingZh the same in Chinese
	 */
	public record InCommon(String aspect, Range<Integer> count, Range<Integer> otherCount, Range<Integer> both,
			Range<Integer> either, @Nullable Range<Double> similarity, List<Shared> shared,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int more, @Nullable String nothing,
			@Nullable String nothingZh) {
	}

	/**
	 * Who or what both have.
	 *
	 * @param entity who or what
	 * @param held {@code maybe} if it is doubtful, of either, whether it was so within
	 * the window, on the day or as known by the day asked for; else {@code yes}
	 * @param ties by which the one has it
	 * @param otherTies by which the other has it
	 */
	public record Shared(NamedEntity entity, Held held, List<CitedTie> ties, List<CitedTie> otherTies) {
	}

	/**
	 * Figures of one kind.
	 *
	 * @param measure what is measured
	 * @param unit in what
	 * @param figures those of the one, the latest first
	 * @param more how many more it has, absent if none
	 * @param otherFigures those of the other, the latest first
	 * @param moreOther how many more it has, absent if none
	 */
	public record Figures(String measure, String unit, List<CitedClaim> figures,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int more, List<CitedClaim> otherFigures,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreOther) {
	}

}
