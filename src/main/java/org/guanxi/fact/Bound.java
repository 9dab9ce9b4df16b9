package org.guanxi.fact;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A stated beginning or end: a date, and whether it was at, before or after it.
 *
 * @param date the stated date
 * @param basis how the date bounds it
 */
public record Bound(PartialDate date, Basis basis) {

	private static final Comparator<Bound> EARLIEST = Comparator.comparing((bound) -> bound.date().earliest());

	private static final Comparator<Bound> LATEST = Comparator.comparing((bound) -> bound.date().latest(),
			Comparator.reverseOrder());

	private static final Comparator<Bound> PRECISE = Comparator.comparing((bound) -> -bound.date().text().length());

	/** The most precise beginning first; of those alike the earliest. */
	static final Comparator<Bound> BEGINNINGS = narrowest(PRECISE.thenComparing(EARLIEST));

	/** The most precise end first; of those alike the latest. */
	static final Comparator<Bound> ENDS = narrowest(PRECISE.thenComparing(LATEST));

	/**
	 * The days on which it can have been.
	 * @return a span that is open on one side unless the basis is {@code at}
	 */
	Days days() {
		return switch (this.basis) {
			case AT -> new Days(this.date.earliest(), this.date.latest());
			case AFTER -> new Days(this.date.latest().plusDays(1), null);
			case BEFORE -> new Days(null, this.date.earliest().minusDays(1));
		};
	}

	/**
	 * Whether it must have been earlier than another.
	 * @param other the other
	 * @return {@code false} if both can have been on one day
	 */
	public boolean isBefore(Bound other) {
		return new Days(other.days().first(), days().last()).isEmpty();
	}

	private static Comparator<Bound> narrowest(Comparator<Bound> at) {
		return Comparator.comparing(Bound::basis).thenComparing((one, other) -> switch (one.basis()) {
			case AT -> at.compare(one, other);
			case BEFORE -> EARLIEST.thenComparing(PRECISE).compare(one, other);
			case AFTER -> LATEST.thenComparing(PRECISE).compare(one, other);
		});
	}

	@Override
	public String toString() {
		return (this.basis == Basis.AT) ? this.date.text() : this.basis + " " + this.date.text();
	}

}
