package org.guanxi.audit;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers in words, as ICU spells them. */
final class NumberWords {

	private static final List<String> RULES = List.of("%spellout-numbering", "%spellout-numbering-verbose",
			"%spellout-ordinal");

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
		for (String rules : RULES) {
			RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
			format.setDefaultRuleSet(rules);
			format.setLenientParseMode(true);
			try {
				return Optional.of(new BigDecimal(format.parse(lower).toString()));
			}
			catch (ParseException ex) {
				continue;
			}
		}
		return Optional.empty();
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
