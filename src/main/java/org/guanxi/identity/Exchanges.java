package org.guanxi.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Stock exchanges as people write them. Read once. */
final class Exchanges {

	private static final Map<String, Set<String>> CODES = codes();

	private Exchanges() {
	}

	/**
	 * Finds the exchanges of a name.
	 * @param name such as HKEX, HK or Hong Kong
	 * @return their market identifier codes, empty if it is none that is known
	 */
	static Set<String> called(String name) {
		return CODES.getOrDefault(even(name), Set.of());
	}

	private static String even(String name) {
		return name.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
	}

	private static Map<String, Set<String>> codes() {
		try (InputStream in = Exchanges.class.getResourceAsStream("/names/exchanges.yml")) {
			if (in == null) {
				throw new IllegalStateException("Without /names/exchanges.yml no ticker can be read");
			}
			Map<String, List<String>> names = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			Map<String, Set<String>> codes = new HashMap<>();
			names.forEach((code, called) -> {
				codes.computeIfAbsent(even(code), (name) -> new HashSet<>()).add(code);
				called.forEach((one) -> codes.computeIfAbsent(even(one), (name) -> new HashSet<>()).add(code));
			});
			return Map.copyOf(codes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
