package org.guanxi.audit;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers in words, as ICU spells them. */
final class NumberWords {

	private static final List<RuleBasedNumberFormat> FORMATS = Stream
		.of("%spellout-numbering", "%spellout-numbering-verbose", "%spellout-ordinal")
		.map(NumberWords::format)
		.toList();

	private static final Map<String, BigDecimal> SCALES = Map.of("thousand", power(3), "k", power(3), "million",
			power(6), "m", power(6), "mn", power(6), "billion", power(9), "bn", power(9), "trillion", power(12), "tn",
			power(12));

	private NumberWords() {
	}

	/**
	 * Reads a number in words.
	 * @param words such as {@code twenty-five million}, or {@code second}
	 * @return the number, empty if it is none
	 */
	static Optional<BigDecimal> parse(String words) {
		String lower = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return FORMATS.stream().flatMap((format) -> parse(format, lower).stream()).findFirst();
	}

	/** A format of ICU's is not for two at a time. */
	private static synchronized Optional<BigDecimal> parse(RuleBasedNumberFormat format, String words) {
		ParsePosition position = new ParsePosition(0);
		Number number = format.parse(words, position);
		return (position.getIndex() == words.length()) ? Optional.of(new BigDecimal(number.toString()))
				: Optional.empty();
	}

	private static RuleBasedNumberFormat format(String rules) {
		RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
		format.setDefaultRuleSet(rules);
		format.setLenientParseMode(true);
		return format;
	}

	/**
	 * What a word such as million multiplies by.
	 * @param word the word or its short form, in any case
	 * @return a power of ten, empty if it is none
	 */
	static Optional<BigDecimal> scale(String word) {
		return Optional.ofNullable(SCALES.get(word.toLowerCase(Locale.ROOT).replaceFirst("(?<=..)s$", "")));
	}

	private static BigDecimal power(int exponent) {
		return BigDecimal.TEN.pow(exponent);
	}

}
