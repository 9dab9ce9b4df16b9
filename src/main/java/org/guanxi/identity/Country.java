package org.guanxi.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as people write them: {@code CN}, {@code chn}, China, 中国. */
public final class Country {

	private static final Map<String, String> CODES = codes();

	private Country() {
	}

	/**
	 * Reads a country.
	 * @param written its code of two or three letters, or its name in English or Chinese
	 * @return ISO 3166 alpha-2, empty if it is none that is known
	 */
	public static Optional<String> of(String written) {
		return Optional.ofNullable(CODES.get(even(written)));
	}

	private static String even(String written) {
		return written.strip().toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>(Map.of("usa", "US", "uk", "GB", "hong kong", "HK", "香港", "HK",
				"macau", "MO", "macao", "MO", "澳门", "MO", "prc", "CN"));
		for (String code : Locale.getISOCountries()) {
			Locale country = new Locale.Builder().setRegion(code).build();
			codes.put(even(code), code);
			codes.putIfAbsent(even(country.getISO3Country()), code);
			for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				codes.putIfAbsent(even(country.getDisplayCountry(language)), code);
			}
		}
		return Map.copyOf(codes);
	}

}
