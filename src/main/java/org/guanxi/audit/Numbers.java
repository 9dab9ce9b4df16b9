package org.guanxi.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guanxi.audit.Quantity.Kind;

/**
 * Finds the numbers in a text: in digits and in words, with thousand, million and
 * billion, percent, fractions, currencies and ranks.
 */
final class Numbers {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final String WORD = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
			+ "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
			+ "eighty|ninety|hundred|thousand|million|billion|trillion)";

	private static final String WORDS = WORD + "(?:(?:[ -]|,? and )" + WORD + ")*\\b";

	private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

	private static final String RANKS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

	private static final Map<String, Integer> PARTS = Map.of("half", 2, "halves", 2, "third", 3, "quarter", 4, "fifth",
			5, "sixth", 6, "eighth", 8, "tenth", 10);

	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])(?:(?<sign>" + Currencies.SIGNS
			+ ")\\s?)?(?:(?<digits>" + DIGITS + ")|(?i:(?<words>" + WORDS
			+ ")|(?<many>tens|hundreds|thousands|millions|billions)(?= of\\b|\\b)|(?<one>an?)(?= (?:hundred|thousand|million|"
			+ "billion|trillion|half|third|quarter|fifth|tenth|year|month|week|day|hour|decade|dozen)\\b)|(?<alone>half)\\b))"
			+ "(?i:(?<half> and a half)?(?:(?<scale>(?:bn|mn|tn|m|k)\\b|(?:[ -]| of )(?:thousand|million|billion|trillion|bn"
			+ "|mn|tn)s?\\b))?(?:[ -](?<part>half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\\b)?"
			+ "(?<percent>\\s?%|[ -]per ?cent\\b|[ -]percentage points?\\b)?)(?:(?: of|-)? ?(?<money>"
			+ Currencies.NAMES + "))?");

	private static final Pattern OUT_OF = Pattern
		.compile("(?i)\\b(" + DIGITS + "|" + WORDS + ") (?:out of|in)(?: every)? (" + DIGITS + "|" + WORDS + ")\\b");

	private static final Pattern RANK = Pattern.compile("(?i)\\b(" + RANKS + "|\\d+(?:st|nd|rd|th))\\b");

	private Numbers() {
	}

	/**
	 * Finds all numbers.
	 * @param text a text without its dates
	 * @return them in no certain order
	 */
	static List<Quantity> in(String text) {
		List<Quantity> numbers = new ArrayList<>();
		for (Matcher matcher = NUMBER.matcher(text); matcher.find();) {
			value(matcher).map((value) -> quantity(matcher, value)).ifPresent(numbers::add);
		}
		for (Matcher matcher = OUT_OF.matcher(text); matcher.find();) {
			Optional<BigDecimal> whole = plain(matcher.group(2));
			plain(matcher.group(1)).ifPresent((part) -> whole.filter((of) -> of.signum() > 0)
				.ifPresent((of) -> numbers.add(share(part, of, Kind.FRACTION))));
		}
		for (Matcher matcher = RANK.matcher(text); matcher.find();) {
			String rank = matcher.group().toLowerCase(Locale.ROOT);
			(Character.isDigit(rank.charAt(0)) ? plain(rank.replaceAll("\\D", "")) : NumberWords.parse(rank))
				.ifPresent((value) -> numbers.add(new Quantity(value, Kind.RANK, null)));
		}
		return numbers;
	}

	private static Optional<BigDecimal> value(Matcher matcher) {
		Optional<BigDecimal> value;
		if (matcher.group("many") != null) {
			String many = matcher.group("many").replaceFirst("(?i)s$", "");
			value = NumberWords.scale(many)
				.or(() -> Optional.of(many.equalsIgnoreCase("ten") ? BigDecimal.TEN : HUNDRED));
		}
		else if (matcher.group("one") != null || matcher.group("alone") != null) {
			value = Optional.of(BigDecimal.ONE);
		}
		else {
			String number = matcher.group("digits");
			value = plain((number != null) ? number : matcher.group("words"));
		}
		if (matcher.group("half") != null) {
			value = value.map((whole) -> whole.add(new BigDecimal("0.5")));
		}
		String scale = matcher.group("scale");
		return (scale == null) ? value : value
			.flatMap((factor) -> NumberWords.scale(scale.replaceFirst("^(?: of |[ -])", "")).map(factor::multiply));
	}

	private static Quantity quantity(Matcher matcher, BigDecimal value) {
		String part = (matcher.group("alone") != null) ? "half" : matcher.group("part");
		if (part != null) {
			String name = part.toLowerCase(Locale.ROOT);
			Integer parts = PARTS.get(PARTS.containsKey(name) ? name : name.replaceFirst("s$", ""));
			return share(value, BigDecimal.valueOf((parts != null) ? parts : 1), Kind.FRACTION);
		}
		if (matcher.group("percent") != null) {
			return new Quantity(value, Kind.PERCENT, null);
		}
		String currency = (matcher.group("sign") != null) ? matcher.group("sign") : matcher.group("money");
		return Optional.ofNullable(currency)
			.flatMap(Currencies::code)
			.map((code) -> new Quantity(value, Kind.MONEY, code))
			.orElseGet(() -> new Quantity(value, Kind.COUNT, null));
	}

	private static Quantity share(BigDecimal part, BigDecimal whole, Kind kind) {
		return new Quantity(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64), kind, null);
	}

	private static Optional<BigDecimal> plain(String number) {
		return Character.isDigit(number.charAt(0)) ? Optional.of(new BigDecimal(number.replace(",", "")))
				: NumberWords.parse(number);
	}

}
