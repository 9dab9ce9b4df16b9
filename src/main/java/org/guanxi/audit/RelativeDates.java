package org.guanxi.audit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that a text states by its own date: last year, this month, Wednesday.
 */
final class RelativeDates {

	private static final Pattern UNIT = Pattern
		.compile("(?i)\\b(?<end>end of )?(?<which>last|this|next) (?<unit>year|month|weekend|week)\\b");

	private static final Pattern AHEAD = Pattern
		.compile("(?i)\\b(?:next|coming|following|in) (?<count>[a-z]+|\\d{1,2}) (?<unit>years|months)\\b");

	private static final Pattern WEEKDAY = Pattern
		.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?i:\\b(?:yesterday|today)\\b)");

	private RelativeDates() {
	}

	/**
	 * Finds all of them.
	 * @param text the text
	 * @param published the source's date
	 * @return the dates, in no certain order
	 */
	static List<Day> in(String text, LocalDate published) {
		List<Day> days = new ArrayList<>();
		for (Matcher matcher = UNIT.matcher(text); matcher.find();) {
			Day day = unit(matcher.group("unit").toLowerCase(Locale.ROOT),
					step(matcher.group("which").toLowerCase(Locale.ROOT)), published);
			days.add(day);
			if (matcher.group("end") != null) {
				days.add(new Day(day.latest(), day.latest(), true));
			}
		}
		for (Matcher matcher = AHEAD.matcher(text); matcher.find();) {
			String count = matcher.group("count");
			boolean years = matcher.group("unit").equalsIgnoreCase("years");
			(Character.isDigit(count.charAt(0)) ? Optional.of(new BigDecimal(count)) : NumberWords.parse(count))
				.map(BigDecimal::intValue)
				.filter((number) -> number < 100)
				.ifPresent((number) -> days
					.add(month(YearMonth.from(years ? published.plusYears(number) : published.plusMonths(number)))));
		}
		for (Matcher matcher = WEEKDAY.matcher(text); matcher.find();) {
			LocalDate day = weekday(matcher.group().toUpperCase(Locale.ROOT), published);
			days.add(new Day(day, day, true));
		}
		return days;
	}

	private static int step(String which) {
		return switch (which) {
			case "last" -> -1;
			case "next" -> 1;
			default -> 0;
		};
	}

	private static Day unit(String unit, int step, LocalDate published) {
		LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
		return switch (unit) {
			case "year" -> new Day(published.plusYears(step).with(TemporalAdjusters.firstDayOfYear()),
					published.plusYears(step).with(TemporalAdjusters.lastDayOfYear()), true);
			case "month" -> month(YearMonth.from(published).plusMonths(step));
			case "weekend" -> new Day(monday.plusDays(5), monday.plusDays(6), true);
			default -> new Day(monday, monday.plusDays(6), true);
		};
	}

	private static Day month(YearMonth month) {
		return new Day(month.atDay(1), month.atEndOfMonth(), true);
	}

	/** News says Wednesday of the last one, the day itself included. */
	private static LocalDate weekday(String name, LocalDate published) {
		return switch (name) {
			case "TODAY" -> published;
			case "YESTERDAY" -> published.minusDays(1);
			default -> published.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(name)));
		};
	}

}
