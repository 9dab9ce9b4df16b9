package org.guanxi.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a text states by the calendar. */
final class Dates {

	private static final Map<String, Integer> MONTHS = months();

	private static final String MONTH = MONTHS.keySet()
		.stream()
		.sorted(Comparator.comparing(String::length).reversed())
		.collect(Collectors.joining("|", "(?<month>", ")\\b\\.?"));

	private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b";

	private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)\\b(?![,.]?\\d)";

	private static final List<Pattern> SHAPES = List.of(pattern("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)\\b"),
			pattern("(?<month>\\d\\d?)/(?<day>\\d\\d?)/(?<year>\\d{4})\\b"), pattern(MONTH + " " + DAY + ",? " + YEAR),
			pattern(DAY + "(?: of)? " + MONTH + ",? " + YEAR), pattern("(?<year>\\d{4})-(?<month>\\d\\d)\\b(?!-)"),
			pattern(MONTH + "(?: of|,)? " + YEAR), pattern(MONTH + " " + DAY), pattern(DAY + "(?: of)? " + MONTH),
			pattern(MONTH), pattern(YEAR));

	private Dates() {
	}

	/**
	 * Finds all dates. A month or a day without its year can be of the year up to the
	 * source's date or of the one that follows.
	 * @param text the text
	 * @param published the source's date, if it bears one
	 * @return the dates, in no certain order
	 */
	static List<Day> in(String text, @Nullable LocalDate published) {
		List<Day> days = new ArrayList<>();
		sweep(text, (matcher) -> days.addAll(days(matcher, published)));
		return days;
	}

	/**
	 * Takes the dates out of a text, so that its other numbers can be found.
	 * @param text the text
	 * @return the text with its years, and nothing else of its dates
	 */
	static String without(String text) {
		String rest = text;
		for (Pattern shape : SHAPES.subList(0, SHAPES.size() - 2)) {
			rest = shape.matcher(rest).replaceAll(" ");
		}
		return rest;
	}

	/** What one shape has read, no later one reads again. */
	private static void sweep(String text, Consumer<Matcher> found) {
		String rest = text;
		for (Pattern shape : SHAPES) {
			Matcher matcher = shape.matcher(rest);
			while (matcher.find()) {
				found.accept(matcher);
			}
			rest = shape.matcher(rest).replaceAll(";");
		}
	}

	private static List<Day> days(Matcher matcher, @Nullable LocalDate published) {
		String year = group(matcher, "year");
		String month = group(matcher, "month");
		String day = group(matcher, "day");
		try {
			if (year != null) {
				return List.of(of(Integer.parseInt(year), month, day, false));
			}
			if (published == null) {
				return List.of();
			}
			List<Day> days = new ArrayList<>();
			Day ofThatYear = of(published.getYear(), month, day, true);
			days.add(ofThatYear);
			days.add(of(published.getYear() + (ofThatYear.earliest().isAfter(published) ? -1 : 1), month, day, true));
			return days;
		}
		catch (DateTimeException ex) {
			return List.of();
		}
	}

	private static Day of(int year, @Nullable String month, @Nullable String day, boolean resolved) {
		if (month == null) {
			return new Day(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), resolved);
		}
		int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.getOrDefault(month, 0);
		if (day == null) {
			YearMonth whole = YearMonth.of(year, number);
			return new Day(whole.atDay(1), whole.atEndOfMonth(), resolved);
		}
		LocalDate date = LocalDate.of(year, number, Integer.parseInt(day));
		return new Day(date, date, resolved);
	}

	private static @Nullable String group(Matcher matcher, String name) {
		return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
	}

	private static Pattern pattern(String shape) {
		return Pattern.compile("(?<![\\p{L}\\d/.,$-])(?:" + shape + ")");
	}

	/** Full and short names; a month is written with a capital, or all in capitals. */
	private static Map<String, Integer> months() {
		DateFormatSymbols symbols = new DateFormatSymbols(ULocale.ENGLISH);
		Map<String, Integer> months = new TreeMap<>();
		for (int style : new int[] { DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED }) {
			String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, style);
			for (int i = 0; i < 12; i++) {
				months.put(names[i], i + 1);
				months.put(names[i].toUpperCase(Locale.ENGLISH), i + 1);
			}
		}
		months.put("Sept", 9);
		months.put("SEPT", 9);
		return months;
	}

}
