package org.guanxi.name;

import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.RuleBasedNumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers in names: digits, ordinals, Roman numerals and English number words. */
final class Numbers {

	private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

	private static final Pattern ORDINAL = Pattern.compile("(\\d{1,9})(st|nd|rd|th)");

	private static final Pattern ROMAN = Pattern.compile("(?=.)(x{0,3})(ix|iv|v?i{0,3})");

	private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

	private static final Pattern LETTERS = Pattern.compile("[a-z]{3,9}");

	private static final RuleBasedNumberFormat WORDS = new RuleBasedNumberFormat(Locale.ENGLISH,
			RuleBasedNumberFormat.SPELLOUT);

	private Numbers() {
	}

	/**
	 * Reads a number.
	 * @param word a folded word
	 * @param first whether it is the first word of the name, where V isn't five
	 * @return its value; absent for a word that isn't a number
	 */
	@Nullable static Long read(String word, boolean first) {
		if (DIGITS.matcher(word).matches()) {
			return Long.valueOf(word);
		}
		if (ORDINAL.matcher(word).matches()) {
			return Long.valueOf(word.substring(0, word.length() - 2));
		}
		if (!first && ROMAN.matcher(word).matches()) {
			int tens = word.length() - word.replaceFirst("^x{1,3}", "").length();
			return 10L * tens + ROMAN_ONES.indexOf(word.substring(tens));
		}
		return LETTERS.matcher(word).matches() ? spelled(word) : null;
	}

	@Nullable private static Long spelled(String word) {
		ParsePosition read = new ParsePosition(0);
		Number value;
		synchronized (WORDS) {
			value = WORDS.parse(word, read);
		}
		boolean whole = read.getIndex() == word.length() && value.doubleValue() == value.longValue();
		return whole ? Long.valueOf(value.longValue()) : null;
	}

}
