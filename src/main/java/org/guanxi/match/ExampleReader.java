package org.guanxi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.Country;
import org.guanxi.identity.Illegible;
import org.guanxi.identity.Sought;
import org.jspecify.annotations.Nullable;

/** Reads one entity of a body, and takes note of whatever is wrong with it. */
final class ExampleReader {

	private static final Set<String> MEMBERS = Set.of("id", "schema", "properties");

	private static final int MOST_PROPERTIES = 100;

	private static final int MOST_VALUES = 50;

	private static final int LONGEST_WORD = 200;

	private final String place;

	private final Map<String, String> faults = new TreeMap<>();

	private final List<String> notes = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<String> countries = new ArrayList<>();

	private final List<String> identifiers = new ArrayList<>();

	ExampleReader(String place) {
		this.place = place;
	}

	/**
	 * What was wrong.
	 * @return by the place in the body, in words
	 */
	Map<String, String> faults() {
		return this.faults;
	}

	/**
	 * Reads an entity.
	 * @param query as JSON has it
	 * @return the entity; of use only if there are no faults
	 */
	Example read(Object query) {
		Map<String, Object> members = object("", query);
		members.keySet()
			.stream()
			.filter((member) -> !MEMBERS.contains(member))
			.forEach((member) -> fault("." + shown(member),
					"is no member of an entity; it takes id, schema, properties"));
		String id = word("id", members.get("id"));
		String schema = word("schema", members.get("schema"));
		Optional<List<EntityType>> types = (schema != null) ? Schemata.types(schema) : Optional.empty();
		if (types.isEmpty()) {
			fault(".schema", ((schema == null) ? "is missing; give one of " : "'" + schema + "' is none of ")
					+ Schemata.known());
		}
		Map<String, Object> properties = members.containsKey("properties")
				? object(".properties", members.get("properties")) : Map.of();
		read(properties);
		return new Example(id, (schema != null) ? schema : "", properties,
				new Sought(this.names, types.orElse(List.of()), this.countries, this.identifiers), this.notes);
	}

	private void read(Map<String, Object> properties) {
		if (properties.size() > MOST_PROPERTIES) {
			fault(".properties", "has %d properties; at most %d".formatted(properties.size(), MOST_PROPERTIES));
			return;
		}
		properties.forEach(this::property);
		String parts = Terms.PARTS_OF_NAME.stream()
			.filter(properties::containsKey)
			.flatMap((part) -> legible(part, properties.get(part)).stream().limit(1))
			.collect(Collectors.joining(" "));
		if (!parts.isEmpty()) {
			this.names.add(parts);
		}
		if (this.names.isEmpty() && this.identifiers.isEmpty() && this.faults.isEmpty()) {
			fault(".properties", "has nothing to look for; give a name, or an identifier such as leiCode");
		}
	}

	private void property(String property, @Nullable Object value) {
		if (Terms.NAMES.contains(property)) {
			List<String> names = legible(property, value);
			this.names.addAll(names);
			if (names.stream().anyMatch((name) -> name.length() > Illegible.COMPARED)) {
				this.notes.add("properties.%s: only the first %d characters of a name are compared".formatted(property,
						Illegible.COMPARED));
			}
		}
		else if (Terms.COUNTRIES.contains(property)) {
			texts(property, value).forEach((written) -> Country.of(written)
				.ifPresentOrElse(this.countries::add,
						() -> this.notes.add("properties.%s: '%s' is no country that is known, and not compared"
							.formatted(property, shown(written)))));
		}
		else if (Terms.IDENTIFIERS.containsKey(property)) {
			String scheme = Terms.IDENTIFIERS.get(property);
			legible(property, value).forEach((code) -> this.identifiers
				.add(("".equals(scheme) || code.contains(":")) ? code : scheme + ":" + code));
		}
		else if (!Terms.PARTS_OF_NAME.contains(property)) {
			this.notes.add("properties.%s is not compared".formatted(shown(property)));
		}
	}

	private List<String> legible(String property, @Nullable Object value) {
		List<String> texts = texts(property, value);
		texts.stream()
			.map(Illegible::why)
			.flatMap(Optional::stream)
			.findFirst()
			.ifPresent((why) -> fault(".properties." + property, why));
		return texts;
	}

	private List<String> texts(String property, @Nullable Object value) {
		List<?> values = (value instanceof List<?> several) ? several : (value != null) ? List.of(value) : List.of();
		if (value == null || !values.stream().allMatch((one) -> one instanceof String || one instanceof Number)) {
			fault(".properties." + property, "must be a text, or a list of texts");
			return List.of();
		}
		if (values.size() > MOST_VALUES) {
			fault(".properties." + property, "has %d values; at most %d".formatted(values.size(), MOST_VALUES));
			return List.of();
		}
		return values.stream().map(Object::toString).toList();
	}

	private Map<String, Object> object(String member, @Nullable Object value) {
		if (!(value instanceof Map<?, ?> members)) {
			fault(member, "must be an object, in braces");
			return Map.of();
		}
		Map<String, Object> object = new LinkedHashMap<>();
		members.forEach((name, one) -> object.put(String.valueOf(name), one));
		return object;
	}

	private @Nullable String word(String member, @Nullable Object value) {
		if (value == null) {
			return null;
		}
		if (!(value instanceof String word) || word.length() > LONGEST_WORD) {
			fault("." + member, "must be a text of at most %d characters".formatted(LONGEST_WORD));
			return null;
		}
		return word;
	}

	private void fault(String member, String message) {
		this.faults.putIfAbsent(this.place + member, message);
	}

	private static String shown(String text) {
		return (text.length() > LONGEST_WORD) ? text.substring(0, LONGEST_WORD) + "…" : text;
	}

}
