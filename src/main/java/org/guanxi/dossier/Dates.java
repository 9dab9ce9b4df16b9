package org.guanxi.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/** Dates in words, no more precise than they are stated. */
final class Dates {

	private static final String BEFORE = Basis.BEFORE.toString();

	private static final String AFTER = Basis.AFTER.toString();

	private static final String DAYS = "d MMMM uuuu";

	private static final int DAY = "2016-05-19".length();

	private static final int MONTH = "2016-05".length();

	private Dates() {
	}

	/**
	 * A date.
	 * @param date as it is stated
	 * @return such as {@code 19 May 2016}, {@code May 2016} or {@code 2016}
	 */
	static String words(String date) {
		String pattern = (date.length() == DAY) ? DAYS : (date.length() == MONTH) ? "MMMM uuuu" : "uuuu";
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(PartialDate.parse(date).earliest());
	}

	/**
	 * A day, of any year.
	 * @param day such as one that is asked for
	 * @return such as {@code 19 May 2016}
	 */
	static String words(LocalDate day) {
		return DateTimeFormatter.ofPattern(DAYS, Locale.ENGLISH).format(day);
	}

	/**
	 * When a state held, or an event happened.
	 * @param nature which of the two
	 * @param from when it began
	 * @param fromBasis how that bounds the beginning
	 * @param until when it ended
	 * @param untilBasis how that bounds the end
	 * @param asOf on which day it was reported to hold
	 * @return what follows a sentence, with a blank before; empty if nothing is stated
	 */
	static String period(TieType.Nature nature, @Nullable String from, @Nullable String fromBasis,
			@Nullable String until, @Nullable String untilBasis, @Nullable String asOf) {
		if (nature == TieType.Nature.HAPPENS && from != null) {
			return BEFORE.equals(fromBasis) || AFTER.equals(fromBasis) ? bounded(from, fromBasis, " ") : " " + at(from);
		}
		if (from != null && from.equals(until)) {
			return " " + at(from);
		}
		String began = (from != null) ? bounded(from, fromBasis, " since ") : "";
		String ended = (until != null) ? bounded(until, untilBasis, " until ") : "";
		String period = (until != null) ? began.replace(" since ", " from ") + ended : began;
		return period.isEmpty() && asOf != null ? ", as reported " + at(asOf) : period;
	}

	private static String bounded(String date, @Nullable String basis, String word) {
		String day = words(date);
		return BEFORE.equals(basis) ? word + "some time before " + day
				: AFTER.equals(basis) ? word + "some time after " + day : word + day;
	}

	/**
	 * When something was so.
	 * @param date as it is stated
	 * @return such as {@code on 19 May 2016} or {@code in 2016}
	 */
	static String at(String date) {
		return ((date.length() == DAY) ? "on " : "in ") + words(date);
	}

}
