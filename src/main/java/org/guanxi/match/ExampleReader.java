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

/**
 * Reads one entity of a body, and takes note of whatever is wrong with it. One value that
 * can't be compared doesn't keep the others from it.
 */
final class ExampleReader {

	private static final Set<String> MEMBERS = Set.of("id", "schema", "properties");

	private static final int MOST_PROPERTIES = 100;

	private static final int MOST_VALUES = 50;

	private static final int LONGEST_WORD = 200;

	private final Map<String, String> faults = new TreeMap<>();

	/** Values that nobody can be looked for by, by their property. */
	private final Map<String, String> illegible = new TreeMap<>();

	private final List<String> notes = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<String> aliases = new ArrayList<>();

	private final List<String> countries = new ArrayList<>();

	private final List<String> identifiers = new ArrayList<>();

	/**
	 * Reads an entity.
	 * @param query as JSON has it
	 * @return the entity, with what keeps it from being looked for, if anything does
	 */
	Example read(@Nullable Object query) {
		Map<String, Object> members = object("", query);
		members.keySet()
			.stream()
			.filter((member) -> !MEMBERS.contains(member))
			.forEach((member) -> fault(shown(member), "is no member of an entity; it takes id, schema, properties"));
		String id = word("id", members.get("id"));
		String schema = word("schema", members.get("schema"));
		Optional<List<EntityType>> types = (schema != null) ? Schemata.types(schema) : Optional.empty();
		if (types.isEmpty()) {
			fault("schema", ((schema == null) ? "is missing; give one of " : "'" + schema + "' is none of ")
					+ Schemata.known());
		}
		Map<String, Object> properties = members.containsKey("properties")
				? object("properties", members.get("properties")) : Map.of();
		read(properties);
		return new Example(id, (schema != null) ? schema : "", properties,
				new Sought(this.names, this.aliases, types.orElse(List.of()), this.countries, this.identifiers),
				this.notes, this.faults);
	}

	private void read(Map<String, Object> properties) {
		if (properties.size() > MOST_PROPERTIES) {
			fault("properties", "has %d properties; at most %d".formatted(properties.size(), MOST_PROPERTIES));
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
		if (!this.names.isEmpty() || !this.aliases.isEmpty() || !this.identifiers.isEmpty()) {
			this.illegible.forEach((property, why) -> this.notes
				.add("properties.%s: a value %s, and is not compared".formatted(property, why)));
		}
		else if (!this.illegible.isEmpty()) {
			this.illegible.forEach((property, why) -> fault("properties." + property, why));
		}
		else if (this.faults.isEmpty()) {
			fault("properties", "has nothing to look for; give a name, or an identifier such as leiCode");
		}
	}

	private void property(String property, @Nullable Object value) {
		if (Terms.NAMES.contains(property) || Terms.ALIASES.contains(property)) {
			List<String> names = legible(property, value);
			(Terms.NAMES.contains(property) ? this.names : this.aliases).addAll(names);
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

	/** What a reader sees of each, without those that say nothing. */
	private List<String> legible(String property, @Nullable Object value) {
		List<String> legible = new ArrayList<>();
		for (String text : texts(property, value)) {
			Illegible.unseen(text)
				.ifPresent((character) -> this.notes
					.add("properties.%s: %s, which nobody sees, is left out".formatted(property, character)));
			String seen = Illegible.seen(text);
			Illegible.why(seen)
				.ifPresentOrElse((why) -> this.illegible.putIfAbsent(property, why), () -> legible.add(seen));
		}
		return legible;
	}

	private List<String> texts(String property, @Nullable Object value) {
		List<?> values = (value instanceof List<?> several) ? several : (value != null) ? List.of(value) : List.of();
		if (value == null || !values.stream().allMatch((one) -> one instanceof String || one instanceof Number)) {
			fault("properties." + property, "must be a text, or a list of texts");
			return List.of();
		}
		if (values.size() > MOST_VALUES) {
			fault("properties." + property, "has %d values; at most %d".formatted(values.size(), MOST_VALUES));
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
			fault(member, "must be a text of at most %d characters".formatted(LONGEST_WORD));
			return null;
		}
		return word;
	}

	private void fault(String member, String message) {
		this.faults.putIfAbsent(member, message);
	}

	private static String shown(String text) {
		return (text.length() > LONGEST_WORD) ? text.substring(0, LONGEST_WORD) + "…" : text;
	}

}
