package org.guanxi.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.guanxi.audit.Quantity.Kind;
import org.guanxi.fact.Hedge;

/**
 * Looks for a claim's numbers: in the cited place alone, for a number from elsewhere is
 * another number.
 */
final class Counting {

	private static final String PERCENT = "percent";

	private static final String PLACES = "places";

	private static final Pattern OVER = Pattern
		.compile("(?i)\\b(over|more than|above|at least|exceed\\w*|upwards of|tens of|hundreds of|topp\\w+)\\b");

	private static final Pattern ABOUT = Pattern
		.compile("(?i)\\b(about|around|some|nearly|almost|approximately|roughly|"
				+ "circa|close to|one out of|one in|(?:one|two|three|a)[ -](?:thirds?|quarters?|half|fifths?))\\b|~");

	private static final Pattern UNDER = Pattern
		.compile("(?i)\\b(up to|under|less than|below|at most|fewer than|within|no more than)\\b");

	private final Citation citation;

	private final List<Quantity> numbers;

	Counting(Citation citation) {
		this.citation = citation;
		this.numbers = Numbers.in(Dates.without(citation.here()));
	}

	Finding amount(BigDecimal amount) {
		return found((number) -> number.kind() == Kind.MONEY && number.is(amount), "no such sum of money");
	}

	Finding currency(BigDecimal amount, String currency) {
		return found((number) -> currency.equals(number.currency()) && number.is(amount),
				"the amount has another currency, or none");
	}

	Finding percent(BigDecimal percent) {
		return found((number) -> number.isShare() && number.is(percent), "no such share");
	}

	/**
	 * Looks for the number of a figure, as the kind that its unit asks for.
	 * @param value the number
	 * @param unit the unit
	 * @return what was found
	 */
	Finding value(BigDecimal value, String unit) {
		Predicate<Quantity> kind = switch (unit) {
			case PERCENT -> Quantity::isShare;
			case PLACES -> (number) -> number.kind() == Kind.RANK;
			default -> Currencies.isCode(unit) ? (number) -> number.kind() == Kind.MONEY
					: (number) -> number.kind() == Kind.COUNT;
		};
		return found((number) -> kind.test(number) && number.is(value), "no such number of that kind");
	}

	/**
	 * Looks for what a number counts.
	 * @param value the number
	 * @param unit the unit
	 * @param measure what is measured: an age is in years, said or not
	 * @return what was found
	 */
	Finding unit(BigDecimal value, String unit, String measure) {
		if (Currencies.isCode(unit)) {
			return currency(value, unit);
		}
		if (PERCENT.equals(unit) || PLACES.equals(unit)) {
			return value(value, unit);
		}
		Set<String> words = Words.in(unit);
		if (Words.in(this.citation.here()).stream().anyMatch(words::contains)) {
			return Finding.supported("stands in the place");
		}
		if ("years".equals(unit) && measure.endsWith("age")) {
			return Finding.derived("an age is in years");
		}
		return this.citation.beside().stream().anyMatch((text) -> Words.in(text).containsAll(words))
				? Finding.derived("stands beside the place") : Finding.notFound("neither in the place nor beside it");
	}

	/**
	 * Looks for the word that makes a number less than exact.
	 * @param hedge how exactly it is stated
	 * @return what was found
	 */
	Finding hedge(Hedge hedge) {
		Pattern word = switch (hedge) {
			case OVER -> OVER;
			case ABOUT -> ABOUT;
			case UNDER -> UNDER;
			case EXACT -> Pattern.compile("");
		};
		return word.matcher(this.citation.here()).find() ? Finding.supported("stands in the place")
				: Finding.notFound("no word for it in the place");
	}

	private Finding found(Predicate<Quantity> number, String missing) {
		return this.numbers.stream().anyMatch(number) ? Finding.supported("stands in the place")
				: Finding.notFound(missing);
	}

}
