package org.guanxi.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source states it: {@code 2010}, {@code 2016-05} or
 * {@code 2016-05-19}. What is not stated is not guessed: the date stands for every day
 * from {@link #earliest()} to {@link #latest()}.
 *
 * @param text the date as written in the seed and in answers
 * @param earliest the first day it may mean
 * @param latest the last day it may mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

	private static final Pattern SHAPE = Pattern.compile("([12]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/**
	 * Reads a partial date, from the years 1000 to 2999: no day of it stands for ever.
	 * @param text year, year and month, or a day, as in ISO 8601
	 * @return the date
	 * @throws IllegalArgumentException if it has another shape or is not in the calendar
	 */
	public static PartialDate parse(String text) {
		var matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a date like 2010, 2016-05 or 2016-05-19");
		}
		try {
			return of(text, Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", ex);
		}
	}

	private static PartialDate of(String text, int year, @Nullable String month, @Nullable String day) {
		if (month == null) {
			return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		if (day == null) {
			YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
			return new PartialDate(text, yearMonth.atDay(1), yearMonth.atEndOfMonth());
		}
		LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
		return new PartialDate(text, date, date);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
