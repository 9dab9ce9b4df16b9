package org.guanxi.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;

/** How texts write currencies. A bare dollar is the one of the United States. */
final class Currencies {

	/** What may stand before an amount. */
	static final String SIGNS = "(?:US|HK|NT|A|C|S)?\\$|[€£¥₽₩₹]|RMB|CNY|USD|EUR|GBP|JPY|HKD";

	/** What may stand behind one. */
	static final String NAMES = "(?:(?:U\\.?S\\.?|American|Hong Kong|Taiwan|Singapore|Chinese|Japanese) )?"
			+ "(?:dollars?|yuan|renminbi|yen|euros?|pounds?|rubles?|roubles?|won|rupees?)|RMB|[A-Z]{3}(?![A-Za-z])";

	private static final Map<String, String> CODES = new LinkedHashMap<>();

	static {
		CODES.put("hk\\$|hong kong dollars?", "HKD");
		CODES.put("nt\\$|taiwan dollars?", "TWD");
		CODES.put("s\\$|singapore dollars?", "SGD");
		CODES.put("a\\$", "AUD");
		CODES.put("c\\$", "CAD");
		CODES.put("(us)?\\$|((u\\.?s\\.?|american) )?dollars?", "USD");
		CODES.put("(chinese )?(yuan|renminbi)|rmb", "CNY");
		CODES.put("¥|(japanese )?yen", "JPY");
		CODES.put("€|euros?", "EUR");
		CODES.put("£|pounds?", "GBP");
		CODES.put("₽|rou?bles?", "RUB");
		CODES.put("₩|won", "KRW");
		CODES.put("₹|rupees?", "INR");
	}

	private Currencies() {
	}

	/**
	 * Reads a sign or a name.
	 * @param text what stands beside an amount
	 * @return ISO 4217, empty if it names no currency
	 */
	static Optional<String> code(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		Optional<String> named = CODES.entrySet()
			.stream()
			.filter((code) -> lower.matches(code.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
		return named.or(() -> Optional.of(text).filter(Currencies::isCode));
	}

	/**
	 * Whether a unit is money.
	 * @param unit a figure's unit
	 * @return whether ISO 4217 has it
	 */
	static boolean isCode(String unit) {
		return unit.matches("[A-Z]{3}")
				&& !Currency.getInstance(unit).getName(ULocale.ENGLISH, Currency.LONG_NAME, null).equals(unit);
	}

}
