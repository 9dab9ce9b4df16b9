package org.guanxi.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a register or an exchange calls somebody: {@code lei:…}, {@code ticker:HKEX:700}.
 * People write a part of it: {@code HKEX: 700}, {@code 0700.HK}, {@code TCEHY}.
 *
 * @param scheme what comes before the first colon, in lower case; empty if nothing does
 * @param value all after it, in upper case and without spaces
 */
record Code(String scheme, String value) {

	/** Behind a number or a symbol, the exchange it is listed at. */
	private static final Pattern EXCHANGE = Pattern.compile("(.+)\\.[A-Z]{1,2}");

	private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

	private static final Pattern TELLING = Pattern.compile("[A-Z]{3,}.*|.*\\d{5,}.*");

	/**
	 * Reads an identifier.
	 * @param identifier {@code scheme:value}, or the value alone
	 * @return its parts
	 */
	static Code of(String identifier) {
		String[] parts = identifier.split(":", 2);
		return (parts.length == 2) ? new Code(parts[0].strip().toLowerCase(Locale.ROOT), even(parts[1]))
				: new Code("", even(identifier));
	}

	/** Without a scheme it is the same in any. */
	boolean is(Code other) {
		return this.value.equals(other.value)
				&& (this.scheme.isEmpty() || other.scheme.isEmpty() || this.scheme.equals(other.scheme));
	}

	/**
	 * Whether somebody who writes this means it: all of it, or so much that hardly
	 * anybody else is called so.
	 * @param text what was written
	 * @return {@code false} if it is another, or too short to tell
	 */
	boolean isMeantBy(String text) {
		String written = even(text);
		if (written.equals(this.value) || written.equals((this.scheme + ':' + this.value).toUpperCase(Locale.ROOT))) {
			return true;
		}
		String symbol = symbol();
		var listed = EXCHANGE.matcher(written);
		return (TELLING.matcher(symbol).matches() && unpadded(written).equals(symbol))
				|| (listed.matches() && unpadded(listed.group(1)).equals(symbol));
	}

	/** Whether whoever has one has no other: a company is listed at several exchanges. */
	boolean isSingle() {
		return !this.scheme.isEmpty() && !this.scheme.equals("ticker");
	}

	/** What the exchange calls it. */
	private String symbol() {
		return unpadded(this.value.substring(this.value.indexOf(':') + 1));
	}

	private static String unpadded(String symbol) {
		return ZEROS.matcher(symbol).replaceFirst("");
	}

	private static String even(String text) {
		return text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
	}

}
