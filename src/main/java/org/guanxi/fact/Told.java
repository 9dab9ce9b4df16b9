package org.guanxi.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A claim, and since when it can be known.
 *
 * @param claim the claim
 * @param published when its source was published; absent if the source bears no date
 * @param contradictedFrom the first day by which a claim that contradicts it may have
 * been published, {@link LocalDate#MIN} if that one bears no date; absent if none does
 */
public record Told(TieClaim claim, @Nullable PartialDate published, @Nullable LocalDate contradictedFrom) {

	/**
	 * The first day by which it may have been published.
	 * @return {@link LocalDate#MIN} if its source bears no date: that may be of any day
	 */
	LocalDate from() {
		return (this.published != null) ? this.published.earliest() : LocalDate.MIN;
	}

	boolean by(LocalDate day) {
		return !from().isAfter(day);
	}

	boolean contradictedBy(LocalDate day) {
		return this.contradictedFrom != null && !this.contradictedFrom.isAfter(day);
	}

}
