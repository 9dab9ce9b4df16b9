package org.guanxi.identity;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an exchange calls somebody, in any of the ways in which people write it:
 * {@code HKEX:700}, {@code 0700.HK}, {@code 700 HK}, {@code NYSE: BABA}, {@code BABA}.
 *
 * @param exchanges their codes, of which it is one; a name that is none that is known
 * stands for itself; empty if none is written
 * @param symbol in upper case, the zeros that fill it up in Hong Kong left out
 * @param telling whether hardly anybody else is called so at any exchange
 */
record Ticker(Set<String> exchanges, String symbol, boolean telling) {

	private static final Pattern BEFORE = Pattern.compile("(\\p{L}[\\p{L}\\d ]*?) ?: ?([^:]+)");

	private static final Pattern BEHIND = Pattern.compile("([A-Z\\d-]+)(?:\\. ?| )(\\p{L}[\\p{L}\\d ]*)");

	private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

	/** In mainland China a code has six digits, and its zeros count. */
	private static final Pattern WHOLE = Pattern.compile("\\d{6}");

	private static final Pattern TELLING = Pattern.compile("[A-Z]{3,}.*|.*\\d{5,}.*");

	/**
	 * Reads a ticker.
	 * @param written the symbol, with its exchange before or behind it or without one
	 * @return its parts; what is no ticker is a symbol that nobody has
	 */
	static Ticker of(String written) {
		String even = Normalizer.normalize(written, Normalizer.Form.NFKC)
			.strip()
			.toUpperCase(Locale.ROOT)
			.replaceAll("\\s+", " ");
		Matcher before = BEFORE.matcher(even);
		if (before.matches()) {
			Set<String> exchanges = Exchanges.called(before.group(1));
			return of(exchanges.isEmpty() ? Set.of(before.group(1)) : exchanges, before.group(2));
		}
		Matcher behind = BEHIND.matcher(even);
		return (behind.matches() && !Exchanges.called(behind.group(2)).isEmpty())
				? of(Exchanges.called(behind.group(2)), behind.group(1)) : of(Set.of(), even);
	}

	private static Ticker of(Set<String> exchanges, String written) {
		String symbol = written.strip();
		return new Ticker(exchanges, WHOLE.matcher(symbol).matches() ? symbol : ZEROS.matcher(symbol).replaceFirst(""),
				TELLING.matcher(symbol).matches());
	}

	/**
	 * Whether somebody who writes this means it.
	 * @param written what was written
	 * @return whether the symbols are the same and the exchanges may be; one without an
	 * exchange must be telling
	 */
	boolean isMeantBy(Ticker written) {
		if (!this.symbol.equals(written.symbol)) {
			return false;
		}
		return written.exchanges.isEmpty() ? written.telling
				: this.exchanges.isEmpty() || !Collections.disjoint(this.exchanges, written.exchanges);
	}

}
