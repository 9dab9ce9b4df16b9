package org.guanxi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.identity.Candidate;
import org.jspecify.annotations.Nullable;

/** FollowTheMoney's properties: which are read, and what ours are called there. */
final class Terms {

	/** What somebody is called. */
	static final Set<String> NAMES = Set.of("name");

	/** What they are called besides; a ticker may stand for a name. */
	static final Set<String> ALIASES = Set.of("alias", "weakAlias", "previousName", "abbreviation", "ticker");

	/** Parts of a person's name, which are put together. */
	static final List<String> PARTS_OF_NAME = List.of("firstName", "secondName", "middleName", "lastName");

	static final Set<String> COUNTRIES = Set.of("country", "jurisdiction", "nationality", "citizenship", "mainCountry");

	/**
	 * By property the scheme here; empty if a number doesn't tell which register it is
	 * of.
	 */
	static final Map<String, String> IDENTIFIERS = Map.ofEntries(Map.entry("leiCode", "lei"),
			Map.entry("uscCode", "uscc"), Map.entry("wikidataId", "wikidata"), Map.entry("isinCode", "isin"),
			Map.entry("isin", "isin"), Map.entry("swiftBic", "bic"), Map.entry("permId", "permid"),
			Map.entry("cikCode", "cik"), Map.entry("registrationNumber", ""), Map.entry("taxNumber", ""),
			Map.entry("vatCode", ""), Map.entry("idNumber", ""));

	private static final Map<String, String> PROPERTIES = Map.of("lei", "leiCode", "uscc", "uscCode", "wikidata",
			"wikidataId", "isin", "isinCode", "bic", "swiftBic", "permid", "permId", "cik", "cikCode", "ticker",
			"ticker");

	private Terms() {
	}

	/**
	 * An entity in these words.
	 * @param entity the entity
	 * @return its properties, each with at least one value
	 */
	static Map<String, List<String>> of(Candidate entity) {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		add(properties, "name", entity.name());
		add(properties, "name", entity.nameZh());
		list(entity.aliases()).forEach((alias) -> {
			String[] parts = alias.split(":", 2);
			add(properties, switch (parts[0]) {
				case "former" -> "previousName";
				case "misspelling" -> "weakAlias";
				default -> "alias";
			}, parts[parts.length - 1]);
		});
		add(properties, "country", (entity.country() != null) ? entity.country().toLowerCase(Locale.ROOT) : null);
		entity.known().forEach((identifier) -> {
			String[] parts = identifier.split(":", 2);
			add(properties, PROPERTIES.getOrDefault(parts[0], "idNumber"), parts[parts.length - 1]);
		});
		add(properties, "summary", entity.summary());
		return properties;
	}

	private static void add(Map<String, List<String>> properties, String property, @Nullable String value) {
		if (value != null) {
			properties.computeIfAbsent(property, (name) -> new ArrayList<>()).add(value);
		}
	}

	private static Stream<String> list(@Nullable List<String> values) {
		return Objects.requireNonNullElse(values, List.<String>of()).stream();
	}

}
