package org.guanxi.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as reporters write them, on Thursday, 19 May 2016. */
class DatesTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2016, 5, 19);

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "on May 3, 2014; 2014-05-03", "MAY 3, 2014, 3 PM; 2014-05-03", "3 May 2014; 2014-05-03",
					"3rd of May 2014; 2014-05-03", "Sept. 3, 2014; 2014-09-03", "2014-05-03 16:19; 2014-05-03",
					"05/03/2014; 2014-05-03", "in May 2014; 2014-05", "May 2014; 2014", "since 2014-05; 2014-05",
					"in 2010, it; 2010", "from 2010 to 2012; 2012" })
	void readsTheCalendar(String text, String date) {
		assertThat(Dates.in(text, null)).as(text).anyMatch((day) -> !day.resolved() && says(day, date));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "last year; 2015", "this year; 2016", "last month; 2016-04", "earlier this month; 2016-05",
					"by the end of last year; 2015-12-31", "on Wednesday; 2016-05-18", "on Thursday; 2016-05-19",
					"yesterday; 2016-05-18", "last week; 2016-05", "last weekend; 2016-05-14",
					"over the next three years; 2019-05", "by August 1st; 2016-08-01", "in December; 2015-12",
					"on Nov 11; 2015-11-11" })
	void resolvesByTheSourcesDate(String text, String date) {
		List<Day> days = new ArrayList<>(Dates.in(text, PUBLISHED));
		days.addAll(RelativeDates.in(text, PUBLISHED));
		if (text.equals("last weekend")) {
			assertThat(days).containsExactly(new Day(LocalDate.of(2016, 5, 14), LocalDate.of(2016, 5, 15), true));
		}
		else {
			assertThat(days).as(text).anyMatch((day) -> day.resolved() && says(day, date));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "in May 2014; 2014-05-03", "in 2014; 2014-05", "on May 3, 2014; 2014-05-04",
			"sold 2,014 kites; 2014", "they may 2 times; 2016-05-02", "3 parts; 2016" })
	void isNeverMorePreciseThanTheText(String text, String date) {
		assertThat(Dates.in(text, PUBLISHED)).as(text).noneMatch((day) -> says(day, date));
	}

	@Test
	void resolvesNothingWithoutADate() {
		assertThat(Dates.in("in December, on Nov 11", null)).isEmpty();
	}

	@Test
	void boundsLeaveTheDateItselfOut() {
		Day day = new Day(LocalDate.of(2016, 8, 1), LocalDate.of(2016, 8, 1), false);
		assertThat(day.says(PartialDate.parse("2016-08-02"), Basis.BEFORE)).isTrue();
		assertThat(day.says(PartialDate.parse("2016-07-31"), Basis.AFTER)).isTrue();
		assertThat(day.says(PartialDate.parse("2016-08-02"), Basis.AFTER)).isFalse();
		assertThat(day.says(PartialDate.parse("2016"), Basis.BEFORE)).isFalse();
	}

	private static boolean says(Day day, String date) {
		return day.says(PartialDate.parse(date), null);
	}

}
