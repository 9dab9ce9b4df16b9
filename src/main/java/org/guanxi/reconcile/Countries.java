package org.guanxi.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What countries are called in tables. */
final class Countries {

	private static final Map<String, String> CODES = codes();

	private Countries() {
	}

	/**
	 * Reads a country.
	 * @param text a code or a name, English or Chinese, in any case
	 * @return ISO 3166 alpha-2, empty if it is no country
	 */
	static Optional<String> code(String text) {
		return Optional.ofNullable(CODES.get(text.strip().toLowerCase(Locale.ROOT)));
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOCountries()) {
			Locale country = Locale.of("", code);
			List.of(code, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH),
					country.getDisplayCountry(Locale.CHINESE))
				.forEach((name) -> codes.put(name.toLowerCase(Locale.ROOT), code));
		}
		return Map.copyOf(codes);
	}

}
