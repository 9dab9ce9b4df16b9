package org.guanxi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.guanxi.answer.Unaskable;
import org.guanxi.fact.EntityType;
import org.guanxi.identity.Illegible;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a table, of which somebody asks whom it means.
 *
 * @param text what it says, a name or an id; may be blank
 * @param types what it may be, empty for anything
 * @param strictness what the types do
 * @param limit how many candidates are wanted
 * @param conditions what else is known, by property
 * @param notes what of it is not used, and why
 * @param faults why it can't be answered, by place; none if it can
 */
record Query(String text, List<EntityType> types, Strictness strictness, int limit,
		Map<Property, List<Value>> conditions, List<String> notes, Map<String, String> faults) {

	/** How many queries are answered at once. */
	static final int MOST = 500;

	private static final int LIMIT = 10;

	private static final int MOST_CANDIDATES = 100;

	private static final int MOST_PARTS = 50;

	private static final Set<String> MEMBERS = Set.of("query", "type", "type_strict", "limit", "properties");

	/**
	 * Reads a batch. One query that is wrong doesn't keep the others from their answers.
	 * @param json what reads
	 * @param text the batch in JSON
	 * @return by their ids, in their order
	 * @throws Unaskable with all that is wrong, if none of them can be answered
	 */
	static Map<String, Query> batch(JsonMapper json, String text) {
		JsonNode root = Members.object(json, "queries", text);
		if (root.size() > MOST) {
			throw Unaskable.tooLarge("queries", MOST, root.size());
		}
		Map<String, Query> batch = new LinkedHashMap<>();
		root.properties().forEach((entry) -> batch.put(entry.getKey(), of(entry.getValue(), entry.getKey())));
		if (!batch.isEmpty() && batch.values().stream().noneMatch((query) -> query.faults().isEmpty())) {
			Map<String, String> faults = new TreeMap<>();
			batch.values().forEach((query) -> faults.putAll(query.faults()));
			throw new Unaskable(faults);
		}
		return batch;
	}

	private static Query of(JsonNode query, String id) {
		Members members = new Members();
		String place = "queries." + id;
		if (!query.isObject()) {
			members.fault(place, "must be an object, in braces");
		}
		query.propertyNames()
			.stream()
			.filter((name) -> !MEMBERS.contains(name))
			.forEach((name) -> members.fault(place + "." + name,
					"is no member of a query; it takes limit, properties, query, type, type_strict"));
		if (query.isObject() && Members.isAbsent(query.path("query")) && query.path("properties").isEmpty()) {
			members.fault(place, "needs query or properties");
		}
		String written = members.text(query, place, "query");
		String text = Illegible.seen(written);
		if (text.length() > Illegible.MOST) {
			members.fault(place + ".query", "has %,d characters; at most %,d".formatted(text.length(), Illegible.MOST));
		}
		List<String> notes = Illegible.unseen(written)
			.map((character) -> "query: %s, which nobody sees, is left out".formatted(character))
			.stream()
			.toList();
		return new Query(text, types(query, place, members),
				strictness(members.text(query, place, "type_strict"), place, members),
				members.number(query, place, "limit", LIMIT, MOST_CANDIDATES), conditions(query, place, members), notes,
				members.faults());
	}

	private static List<EntityType> types(JsonNode query, String place, Members members) {
		JsonNode type = query.path("type");
		List<JsonNode> labels = type.isString() ? List.of(type) : members.list(query, place, "type", MOST_PARTS);
		return labels.stream()
			.map((label) -> label.asString(""))
			.filter((label) -> !label.isBlank())
			.flatMap((label) -> members.type(place + ".type", label))
			.distinct()
			.toList();
	}

	private static Strictness strictness(String word, String place, Members members) {
		return switch (word) {
			case "", "any" -> Strictness.ANY;
			case "all" -> Strictness.ALL;
			case "should" -> Strictness.SHOULD;
			default -> {
				members.fault(place + ".type_strict", "'" + word + "' is none of any, all, should");
				yield Strictness.ANY;
			}
		};
	}

	private static Map<Property, List<Value>> conditions(JsonNode query, String place, Members members) {
		Map<Property, List<Value>> conditions = new LinkedHashMap<>();
		for (JsonNode condition : members.list(query, place, "properties", MOST_PARTS)) {
			Property property = members.property(place + ".properties.pid", members.text(condition, place, "pid"));
			JsonNode given = condition.path("v");
			if (given.isMissingNode() || (given.isArray() && given.size() > MOST_PARTS)) {
				members.fault(place + ".properties.v", "must be a value, or a list of at most " + MOST_PARTS);
			}
			else if (property != null) {
				List<Value> values = conditions.computeIfAbsent(property, (one) -> new ArrayList<>());
				(given.isArray() ? given.valueStream() : Stream.of(given)).filter((value) -> !value.isNull())
					.map(Value::of)
					.forEach(values::add);
			}
		}
		return conditions;
	}

	/** What the types of a query do. */
	enum Strictness {

		/** Nobody else is found. */
		ANY,
		/** Nobody is found who isn't all of them; nobody is more than one. */
		ALL,
		/** Others are found, but never taken for the one. */
		SHOULD

	}

	/**
	 * What is known of a property.
	 *
	 * @param id of an entity that was found before, absent for anything else
	 * @param text the value in words
	 * @param number the value, if it is a number
	 */
	record Value(@Nullable String id, String text, @Nullable BigDecimal number) {

		static Value of(JsonNode value) {
			if (value.isObject()) {
				return new Value(value.path("id").asString(""), value.path("name").asString(""), null);
			}
			return new Value(null, value.asString("").strip(), value.isNumber() ? value.decimalValue() : number(value));
		}

		/** Tables have texts alone. */
		private static @Nullable BigDecimal number(JsonNode value) {
			String text = value.asString("").strip().replace(",", "");
			return text.matches("-?\\d{1,30}(\\.\\d{1,10})?") ? new BigDecimal(text) : null;
		}

	}

}
