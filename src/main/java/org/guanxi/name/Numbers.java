package org.guanxi.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.RuleBasedNumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers in names: digits, ordinals, Roman numerals and English number words. */
final class Numbers {

	private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

	private static final Pattern ORDINAL = Pattern.compile("(\\d{1,9})(st|nd|rd|th)");

	private static final Pattern ROMAN = Pattern.compile("(?=.)(x{0,3})(ix|iv|v?i{0,3})");

	private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

	/** Zero to ninety and zeroth to ninetieth, as far as they are one word. */
	private static final Map<String, Long> SPELLED = spelled();

	/** Digits that are read one by one: 三六零, not 三百六十. */
	private static final Pattern HAN_DIGITS = Pattern.compile("[〇零一二三四五六七八九]{2,18}(?![十百千万亿])");

	private static final String HAN_ORDER = "零一二三四五六七八九";

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
		return SPELLED.get(word);
	}

	private static Map<String, Long> spelled() {
		RuleBasedNumberFormat words = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
		Map<String, Long> spelled = new HashMap<>();
		for (long number = 0; number < 100; number++) {
			spelled.put(words.format(number), number);
			spelled.put(words.format(number, "%spellout-ordinal"), number);
		}
		spelled.keySet().removeIf((word) -> word.indexOf('-') >= 0);
		return Map.copyOf(spelled);
	}

	/**
	 * Writes Han digits as others do.
	 * @param folded a folded text
	 * @return 360 for 三六零; the same where there are none
	 */
	static String inDigits(String folded) {
		return HAN_DIGITS.matcher(folded)
			.replaceAll((digits) -> digits.group()
				.replace('〇', '零')
				.chars()
				.mapToObj((digit) -> String.valueOf(HAN_ORDER.indexOf(digit)))
				.collect(Collectors.joining()));
	}

}
