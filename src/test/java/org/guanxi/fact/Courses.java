package org.guanxi.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.fact.TieType.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Every course that events can have taken in a small calendar, given what is stated: each
 * day on which something can have begun with each on which it can have ended. Sets of
 * days are bits.
 *
 * @param always the days on which it held in all of them
 * @param sometimes the days on which it held in one of them; 0 if the statements
 * contradict each other
 */
record Courses(long always, long sometimes) {

	static final List<String> DATES = List.of("2010", "2010-12", "2010-12-29", "2011", "2011-01", "2011-01-10",
			"2011-02", "2011-02-01");

	/** Three days before and after each turn. */
	private static final List<LocalDate> DAYS = DATES.stream()
		.map(PartialDate::parse)
		.flatMap((date) -> Stream.of(date.earliest(), date.latest().plusDays(1)))
		.flatMap((turn) -> turn.minusDays(3).datesUntil(turn.plusDays(3)))
		.distinct()
		.sorted()
		.toList();

	private static final int SIZE = DAYS.size();

	static Courses of(Nature nature, List<Stated> all) {
		boolean endless = nature == Nature.HAPPENS && all.stream().allMatch((stated) -> stated.until() == null);
		long always = -1;
		long sometimes = 0;
		for (int begin = 0; begin < SIZE; begin++) {
			for (int end = begin; end < SIZE; end++) {
				if (allowed(nature, all, begin, end)) {
					int last = endless ? SIZE - 1 : end;
					long days = (-1L >>> (63 - (last - begin))) << begin;
					always &= days;
					sometimes |= days;
				}
			}
		}
		return new Courses((sometimes != 0) ? inner(always) : 0, inner(sometimes));
	}

	private static boolean allowed(Nature nature, List<Stated> all, int begin, int end) {
		return all.stream()
			.allMatch((stated) -> allows(stated.from(), begin) && allows(stated.until(), end)
					&& reported(nature, stated.asOf(), begin, end));
	}

	private static boolean allows(@Nullable Bound bound, int day) {
		if (bound == null) {
			return true;
		}
		LocalDate date = DAYS.get(day);
		return switch (bound.basis()) {
			case AT -> !date.isBefore(bound.date().earliest()) && !date.isAfter(bound.date().latest());
			case BEFORE -> date.isBefore(bound.date().earliest());
			case AFTER -> date.isAfter(bound.date().latest());
		};
	}

	/** A state held on one of these days, an event had happened by then. */
	private static boolean reported(Nature nature, @Nullable PartialDate asOf, int begin, int end) {
		for (int day = begin; asOf != null && day <= ((nature == Nature.HAPPENS) ? SIZE - 1 : end); day++) {
			if (allows(new Bound(asOf, Basis.AT), day)) {
				return true;
			}
		}
		return asOf == null;
	}

	/**
	 * The same set of days in bits.
	 * @param days the days, {@code null} if there are none
	 * @return the bits
	 */
	static long bits(@Nullable Days days) {
		long bits = 0;
		for (int day = 0; days != null && day < SIZE; day++) {
			LocalDate date = DAYS.get(day);
			boolean begun = days.first() == null || !date.isBefore(days.first());
			boolean over = days.last() != null && date.isAfter(days.last());
			bits |= (begun && !over) ? 1L << day : 0;
		}
		return inner(bits);
	}

	/** The two outermost days at each side stand for all that lies beyond them. */
	private static long inner(long days) {
		return days & (-1L >>> (64 - (SIZE - 4))) << 2;
	}

	/** What one claim states. */
	record Stated(@Nullable Bound from, @Nullable Bound until, @Nullable PartialDate asOf) {

		Period period() {
			return Period.of(this.from, this.until, this.asOf);
		}

	}

}
