package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Held;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.fact.TieType.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to a window is what going through every course of events finds. */
class WindowTests {

	private static final List<String> DATES = List.of("2010", "2010-12", "2010-12-29", "2011", "2011-01", "2011-01-10",
			"2012", "2012-02-01");

	private final Random random = new Random(20161201);

	@Test
	void whatBelongsForSureDoesSoInEveryCourseAndWhatMayInSome() {
		int[] told = new int[3];
		for (int i = 0; i < 20_000; i++) {
			Basis fromBasis = oneOf(List.of(Basis.values()));
			Basis untilBasis = oneOf(List.of(Basis.values()));
			PartialDate from = date();
			PartialDate until = date();
			TieClaim claim = claim(oneOf(List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN)), from, fromBasis, until,
					untilBasis, date());
			LocalDate since = day();
			LocalDate last = day();
			if (since != null && last != null && last.isBefore(since)) {
				continue;
			}
			List<Boolean> courses = courses(claim, since, last);
			if (courses.isEmpty()) {
				continue;
			}
			Held expected = !courses.contains(true) ? null : courses.contains(false) ? Held.MAYBE : Held.YES;
			assertThat(held(claim, since, last)).as("%s from %s to %s", claim, since, last)
				.isIn(expected, endedEvent(claim) ? Held.MAYBE : expected);
			told[(expected == null) ? 0 : 1 + expected.ordinal()]++;
		}
		assertThat(Arrays.stream(told).min().orElseThrow()).isGreaterThan(1000);
	}

	/** Of an event that is said to have ended, its own day may stay in doubt. */
	private static boolean endedEvent(TieClaim claim) {
		return claim.type().nature() == Nature.HAPPENS && claim.until() != null;
	}

	@ParameterizedTest
	@CsvSource({ "OWNS_STAKE_IN,,,,,YES", "OWNS_STAKE_IN,,,2010-01-01,2012-12-31,MAYBE",
			"OWNS_STAKE_IN,2011,,2010-01-01,2012-12-31,YES", "OWNS_STAKE_IN,2011,,2010-01-01,2011-06-30,MAYBE",
			"OWNS_STAKE_IN,2009,2011-06,2010-01-01,2010-12-31,YES", "OWNS_STAKE_IN,2009,,2010-01-01,2010-12-31,MAYBE",
			"OWNS_STAKE_IN,2013,,2010-01-01,2012-12-31,", "INVESTED_IN,2009,,2010-01-01,2010-12-31,",
			"INVESTED_IN,2010-05,,2010-01-01,2010-12-31,YES", "INVESTED_IN,2010,,2010-05-01,2010-12-31,MAYBE",
			"INVESTED_IN,,,2010-05-01,,MAYBE", "INVESTED_IN,2009,,,2010-12-31,YES", "INVESTED_IN,,,,,YES" })
	void aStateBelongsWhereItHeldAndAnEventWhereItHappened(TieType type, @Nullable String from, @Nullable String until,
			@Nullable LocalDate since, @Nullable LocalDate last, @Nullable Held expected) {
		TieClaim claim = claim(type, (from != null) ? PartialDate.parse(from) : null, Basis.AT,
				(until != null) ? PartialDate.parse(until) : null, Basis.AT, null);
		assertThat(held(claim, since, last)).isEqualTo(expected);
	}

	private static @Nullable Held held(TieClaim claim, @Nullable LocalDate since, @Nullable LocalDate last) {
		Adjacency adjacency = Drawn.of(List.of("a", "b"), List.of(claim));
		return new Window(adjacency, since, last).of(0);
	}

	private static TieClaim claim(TieType type, @Nullable PartialDate from, Basis fromBasis,
			@Nullable PartialDate until, Basis untilBasis, @Nullable PartialDate asOf) {
		return new TieClaim("s", "", "a", type, "b", null, null, null, null, null, null, null, from,
				(from != null) ? fromBasis : null, until, (until != null) ? untilBasis : null, asOf, Status.ESTABLISHED,
				null, null, null);
	}

	/** Whether it belongs to the window, course by course. */
	private static List<Boolean> courses(TieClaim claim, @Nullable LocalDate since, @Nullable LocalDate last) {
		boolean happens = claim.type().nature() == Nature.HAPPENS;
		List<LocalDate> days = days(claim, since, last);
		List<Boolean> courses = new ArrayList<>();
		for (LocalDate begin : days) {
			for (LocalDate end : days) {
				PartialDate asOf = claim.asOf();
				boolean reported = asOf == null
						|| (!begin.isAfter(asOf.latest()) && (happens || !end.isBefore(asOf.earliest())));
				if (!end.isBefore(begin) && allows(claim.from(), claim.fromBasis(), begin)
						&& allows(claim.until(), claim.untilBasis(), end) && reported) {
					courses.add((last == null || !begin.isAfter(last))
							&& (since == null || !(happens ? begin : end).isBefore(since)));
				}
			}
		}
		return courses;
	}

	private static boolean allows(@Nullable PartialDate date, @Nullable Basis basis, LocalDate day) {
		return date == null || basis == null || switch (basis) {
			case AT -> !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
			case BEFORE -> day.isBefore(date.earliest());
			case AFTER -> day.isAfter(date.latest());
		};
	}

	/** Those at which anything turns, and far before and after. */
	private static List<LocalDate> days(TieClaim claim, @Nullable LocalDate since, @Nullable LocalDate last) {
		TreeSet<LocalDate> days = new TreeSet<>();
		Stream.of(claim.from(), claim.until(), claim.asOf())
			.filter(Objects::nonNull)
			.flatMap((date) -> Stream.of(date.earliest(), date.latest()))
			.forEach(days::add);
		Stream.of(since, last).filter(Objects::nonNull).forEach(days::add);
		days.addAll(Arrays.asList(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 1, 1)));
		List<LocalDate> all = new ArrayList<>(days);
		days.forEach((day) -> all.addAll(List.of(day.minusDays(1), day.plusDays(1))));
		return all;
	}

	private @Nullable PartialDate date() {
		return this.random.nextInt(3) == 0 ? null : PartialDate.parse(oneOf(DATES));
	}

	private @Nullable LocalDate day() {
		PartialDate date = date();
		return (date == null) ? null : this.random.nextBoolean() ? date.earliest() : date.latest();
	}

	private <T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
