package org.guanxi.identity;

import java.util.Locale;

/**
 * What a register or an exchange calls somebody: {@code lei:…}, {@code ticker:HKEX:700}.
 * People write a part of it: {@code HKEX: 700}, {@code 0700.HK}, {@code TCEHY}.
 *
 * @param scheme what comes before the first colon, in lower case; empty if nothing does
 * @param value all after it, in upper case and without spaces; a ticker keeps single
 * ones, which may divide it from its exchange
 */
record Code(String scheme, String value) {

	private static final String TICKER = "ticker";

	/**
	 * Reads an identifier.
	 * @param identifier {@code scheme:value}, or the value alone
	 * @return its parts
	 */
	static Code of(String identifier) {
		String[] parts = identifier.split(":", 2);
		String scheme = (parts.length == 2) ? parts[0].strip().toLowerCase(Locale.ROOT) : "";
		String value = parts[parts.length - 1];
		return new Code(scheme,
				scheme.equals(TICKER) ? value.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ") : even(value));
	}

	/** Without a scheme it is the same in any. */
	boolean is(Code other) {
		return this.value.equals(other.value)
				&& (this.scheme.isEmpty() || other.scheme.isEmpty() || this.scheme.equals(other.scheme));
	}

	/**
	 * Whether somebody who writes this means it: all of it, or of a ticker so much that
	 * hardly anybody else is called so.
	 * @param text what was written
	 * @return {@code false} if it is another, or too short to tell
	 */
	boolean isMeantBy(String text) {
		String written = even(text);
		return written.equals(even(this.value)) || written.equals(even(this.scheme + ':' + this.value))
				|| this.scheme.equals(TICKER)
						&& Ticker.of(this.value).isMeantBy(Ticker.of(text.replaceFirst("(?i)^\\s*ticker\\s*:", "")));
	}

	/** Whether whoever has one has no other: a company is listed at several exchanges. */
	boolean isSingle() {
		return !this.scheme.isEmpty() && !this.scheme.equals(TICKER);
	}

	private static String even(String text) {
		return text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
	}

}
