package org.guanxi.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.fact.TieType.Nature;
import org.jspecify.annotations.Nullable;

/**
 * When something held, as far as it is stated. It began on one day of {@code begin}, and
 * ended on one day of {@code end}: the last on which it held.
 *
 * @param begin when it can have begun
 * @param end when it can have ended
 * @param reported it held, or an event had happened, by the last of these days, and held
 * on the first or later; the two are in this order only if there is but one report
 */
record Period(Days begin, Days end, Days reported) {

	/** What has no end; the last day that sorts as text. */
	static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

	/** What must have ended before it began contradicts itself, and dates nothing. */
	Period {
		if (new Days(begin.first(), end.last()).isEmpty()) {
			begin = Days.ALL;
			end = Days.ALL;
			reported = Days.ALL;
		}
	}

	/**
	 * What one claim states.
	 * @param from its beginning
	 * @param until its end
	 * @param asOf when it was reported to hold
	 * @return the period
	 */
	static Period of(@Nullable Bound from, @Nullable Bound until, @Nullable PartialDate asOf) {
		return new Period((from != null) ? from.days() : Days.ALL, (until != null) ? until.days() : Days.ALL,
				(asOf != null) ? new Days(asOf.earliest(), asOf.latest()) : Days.ALL);
	}

	/**
	 * What several claims of one period state together. Where they contradict each other,
	 * the beginning or the end can have been whenever one of them says.
	 * @param all at least one
	 * @return the period
	 */
	static Period together(List<Period> all) {
		return new Period(commonOrAll(all.stream().map(Period::begin).toList()),
				commonOrAll(all.stream().map(Period::end).toList()),
				Days.common(all.stream().map(Period::reported).toList()));
	}

	private static Days commonOrAll(List<Days> spans) {
		Days common = Days.common(spans);
		return common.isEmpty() ? Days.hull(spans) : common;
	}

	/**
	 * Whether its own beginning or end is stated, so that it can be told from other
	 * periods.
	 * @param nature an event is dated by its day alone
	 * @return {@code false} if it is only known to have held at a time, or not even that
	 */
	boolean isDated(Nature nature) {
		return !this.begin.equals(Days.ALL) || (nature == Nature.HOLDS && !this.end.equals(Days.ALL));
	}

	/**
	 * The days that tell it from other periods: of an event those on which it can have
	 * happened, of a state those on which it can have held.
	 * @param nature whether it is an event or a state
	 * @return the days
	 */
	Days place(Nature nature) {
		return (nature == Nature.HAPPENS && !this.begin.equals(Days.ALL)) ? this.begin
				: new Days(this.begin.first(), this.end.last());
	}

	/**
	 * The days on which it can have held.
	 * @param nature whether it is an event or a state
	 * @return the days
	 */
	Days possible(Nature nature) {
		LocalDate first = this.begin.first();
		LocalDate last = this.end.last();
		return new Days((first != null) ? Days.earliest(Stream.of(first, this.reported.last())) : null,
				(last != null && nature == Nature.HOLDS) ? Days.latest(Stream.of(last, this.reported.first())) : last);
	}

	/**
	 * The days on which it is sure to have held. A state is sure from its latest possible
	 * beginning, or a report, to a report or its earliest possible end; an event from its
	 * latest possible day on.
	 * @param nature whether it is an event or a state
	 * @return the days, {@code null} if there are none
	 */
	@Nullable Days sure(Nature nature) {
		LocalDate first = Days.earliest(Stream.of(this.begin.last(), this.end.last(), this.reported.last()));
		LocalDate last = lastSure(nature);
		boolean contradicted = new Days(this.begin.first(), first).isEmpty()
				|| new Days(last, this.end.last()).isEmpty();
		return (first == null || last == null || contradicted || first.isAfter(last)) ? null : new Days(first, last);
	}

	private @Nullable LocalDate lastSure(Nature nature) {
		if (nature == Nature.HAPPENS) {
			return this.end.equals(Days.ALL) ? FOREVER : Days.latest(Stream.of(this.begin.first(), this.end.first()));
		}
		return Days.latest(Stream.of(this.begin.first(), this.end.first(), this.reported.first()));
	}

	/**
	 * Whether it held on a day. The Cypher files decide the same of the four days that a
	 * tie carries.
	 * @param day the day
	 * @param nature whether it is an event or a state
	 * @return empty if it had not begun or had ended
	 */
	Optional<Held> held(LocalDate day, Nature nature) {
		if (!possible(nature).contains(day)) {
			return Optional.empty();
		}
		Days sure = sure(nature);
		return Optional.of((sure != null && sure.contains(day)) ? Held.YES : Held.MAYBE);
	}

}
