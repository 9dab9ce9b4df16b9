package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.guanxi.fact.Courses.Stated;
import org.guanxi.fact.TieType.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@EnumSource
	void saysWhatHeldInEveryPossibleCourseAndWhatInSome(Nature nature) {
		List<@Nullable PartialDate> reports = new ArrayList<>(Courses.DATES.stream().map(PartialDate::parse).toList());
		reports.add(null);
		int consistent = 0;
		for (Bound from : bounds()) {
			for (Bound until : bounds()) {
				for (PartialDate asOf : reports) {
					consistent += check(nature, new Stated(from, until, asOf)) ? 1 : 0;
				}
			}
		}
		assertThat(consistent).as("consistent combinations").isGreaterThan(2000);
	}

	private static boolean check(Nature nature, Stated stated) {
		Courses courses = Courses.of(nature, List.of(stated));
		boolean consistent = courses.sometimes() != 0;
		Period period = stated.period();
		assertThat(Courses.bits(period.sure(nature))).as("sure: %s %s", nature, stated).isEqualTo(courses.always());
		if (consistent) {
			assertThat(Courses.bits(period.possible(nature))).as("possible: %s %s", nature, stated)
				.isEqualTo(courses.sometimes());
		}
		return consistent;
	}

	private static List<@Nullable Bound> bounds() {
		List<@Nullable Bound> bounds = new ArrayList<>();
		bounds.add(null);
		Courses.DATES.stream()
			.map(PartialDate::parse)
			.flatMap((date) -> Arrays.stream(Basis.values()).map((basis) -> new Bound(date, basis)))
			.forEach(bounds::add);
		return bounds;
	}

	@Test
	void aStateIsSureFromItsFirstReportToItsLast() {
		Period together = Period.together(Stream.of("2015-12-17", "2016-05-27", "2016-04")
			.map((report) -> Period.of(null, null, PartialDate.parse(report)))
			.toList());
		assertThat(together.sure(Nature.HOLDS))
			.isEqualTo(new Days(LocalDate.of(2015, 12, 17), LocalDate.of(2016, 5, 27)));
		assertThat(together.possible(Nature.HOLDS)).isEqualTo(Days.ALL);
	}

	@Test
	void periodsThatAgreeNarrowEachOther() {
		Period together = Period.together(List.of(period("after 2010", null), period("before 2013", null)));
		assertThat(together.begin()).isEqualTo(new Days(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 12, 31)));
	}

	@Test
	void periodsThatContradictEachOtherLeaveAllDaysOpenThatOneOfThemGives() {
		Period together = Period.together(List.of(period("2000", "2005"), period("2003", "2008")));
		assertThat(together.possible(Nature.HOLDS))
			.isEqualTo(new Days(LocalDate.of(2000, 1, 1), LocalDate.of(2008, 12, 31)));
		assertThat(together.sure(Nature.HOLDS))
			.isEqualTo(new Days(LocalDate.of(2003, 12, 31), LocalDate.of(2005, 1, 1)));
	}

	@Test
	void whatEndedBeforeItBeganHasNoDates() {
		assertThat(period("2010", "2009")).isEqualTo(Period.of(null, null, null));
	}

	private static Period period(String from, @Nullable String until) {
		return Period.of(bound(from), (until != null) ? bound(until) : null, null);
	}

	private static Bound bound(String text) {
		String[] words = text.split(" ");
		return new Bound(PartialDate.parse(words[words.length - 1]),
				(words.length == 1) ? Basis.AT : Basis.valueOf(words[0].toUpperCase(Locale.ROOT)));
	}

}
