package org.guanxi.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A stated beginning or end: a date, and whether it was at, before or after it.
 *
 * @param date the stated date
 * @param basis how the date bounds it
 */
public record Bound(PartialDate date, Basis basis) {

	/**
	 * The first day it can have been.
	 * @return the day, {@code null} if nothing bounds it from below
	 */
	public @Nullable LocalDate earliest() {
		return switch (this.basis) {
			case AT -> this.date.earliest();
			case AFTER -> this.date.latest().plusDays(1);
			case BEFORE -> null;
		};
	}

	/**
	 * The last day it can have been.
	 * @return the day, {@code null} if nothing bounds it from above
	 */
	public @Nullable LocalDate latest() {
		return switch (this.basis) {
			case AT -> this.date.latest();
			case BEFORE -> this.date.earliest().minusDays(1);
			case AFTER -> null;
		};
	}

	/**
	 * How precise it is.
	 * @return the number of days it may mean, {@link Long#MAX_VALUE} if one side is open
	 */
	long span() {
		LocalDate first = earliest();
		LocalDate last = latest();
		return (first != null && last != null) ? ChronoUnit.DAYS.between(first, last) + 1 : Long.MAX_VALUE;
	}

	@Override
	public String toString() {
		return (this.basis == Basis.AT) ? this.date.text() : this.basis + " " + this.date.text();
	}

}
