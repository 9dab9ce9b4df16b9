package org.guanxi.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When something held, as far as it is stated.
 *
 * @param from its beginning
 * @param until its end
 * @param asOf when it was reported to hold
 */
public record Period(@Nullable Bound from, @Nullable Bound until, @Nullable PartialDate asOf) {

	/** What has no end; the last day that sorts as text. */
	public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

	/**
	 * Whether its own beginning or end is stated, so that it can be told from other
	 * periods.
	 * @param nature an event is dated by its day alone
	 * @return {@code false} if it is only known to have held at a time, or not even that
	 */
	public boolean isDated(TieType.Nature nature) {
		return this.from != null || (nature == TieType.Nature.HOLDS && this.until != null);
	}

	/**
	 * The first day on which it can have held.
	 * @return the day, {@code null} if nothing bounds it
	 */
	public @Nullable LocalDate mayHoldFrom() {
		return (this.from != null) ? this.from.earliest() : null;
	}

	/**
	 * The last day on which it can have held.
	 * @return the day, {@code null} if nothing bounds it
	 */
	public @Nullable LocalDate mayHoldUntil() {
		return (this.until != null) ? this.until.latest() : null;
	}

	/**
	 * The first day from which it is sure to have held: its latest possible beginning, or
	 * when it was reported to hold.
	 * @return the day, {@code null} if it isn't sure for any day
	 */
	public @Nullable LocalDate holdsFrom() {
		LocalDate begun = (this.from != null) ? this.from.latest() : null;
		LocalDate reported = (this.asOf != null) ? this.asOf.latest() : null;
		return Stream.of(begun, reported).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
	}

	/**
	 * The last day until which it is sure to have held. A state is sure on the day it
	 * began, when it was reported to hold, and until its earliest possible end; an event
	 * holds from its day on.
	 * @param nature whether it is an event or a state
	 * @return the day, {@code null} if it isn't sure for any day
	 */
	public @Nullable LocalDate holdsUntil(TieType.Nature nature) {
		LocalDate ended = (this.until != null) ? this.until.earliest() : null;
		if (nature == TieType.Nature.HAPPENS) {
			return (ended != null) ? ended : FOREVER;
		}
		LocalDate begun = (this.from != null) ? this.from.latest() : null;
		LocalDate reported = (this.asOf != null) ? this.asOf.earliest() : null;
		return Stream.of(begun, reported, ended).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
	}

}
