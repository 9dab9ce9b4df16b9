package org.guanxi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.Unaskable;
import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the members of a question in JSON, and takes note of all that is wrong. */
final class Members {

	private final Map<String, String> faults = new TreeMap<>();

	/**
	 * Reads JSON.
	 * @param json what reads
	 * @param parameter what holds it
	 * @param text the JSON
	 * @return an object
	 * @throws Unaskable if it is none
	 */
	static JsonNode object(JsonMapper json, String parameter, String text) {
		try {
			JsonNode root = json.readTree(text);
			if (root.isObject()) {
				return root;
			}
		}
		catch (JacksonException ex) {
			throw new Unaskable(parameter, "is no JSON");
		}
		throw new Unaskable(parameter, "must be a JSON object, in braces");
	}

	void fault(String place, String words) {
		this.faults.put(place, words);
	}

	/**
	 * What was wrong.
	 * @return by place, in words
	 */
	Map<String, String> faults() {
		return this.faults;
	}

	/** Nothing is answered before all is right. */
	void check() {
		if (!this.faults.isEmpty()) {
			throw new Unaskable(this.faults);
		}
	}

	/** What is absent, {@code null} or none of a text. */
	String text(JsonNode object, String place, String name) {
		JsonNode value = object.path(name);
		if (isAbsent(value)) {
			return "";
		}
		if (!value.isString()) {
			fault(place + "." + name, "must be a text");
			return "";
		}
		return value.stringValue();
	}

	int number(JsonNode object, String place, String name, int absent, int most) {
		JsonNode value = object.path(name);
		if (isAbsent(value)) {
			return absent;
		}
		try {
			BigDecimal number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asString("").strip());
			if (number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
				return number.intValueExact();
			}
		}
		catch (ArithmeticException | JacksonException | NumberFormatException ex) {
			// Said below.
		}
		fault(place + "." + name, "must be a whole number from 1 to " + most);
		return absent;
	}

	/**
	 * Reads a number outside of JSON.
	 * @param parameter what holds it
	 * @param text the number
	 * @param least the least that it can be
	 * @param most the greatest
	 * @return the number
	 * @throws Unaskable if it is none of these
	 */
	static int number(String parameter, String text, int least, int most) {
		if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
			return Integer.parseInt(text);
		}
		throw new Unaskable(parameter, "must be a whole number from " + least + " to " + most);
	}

	List<JsonNode> list(JsonNode object, String place, String name, int most) {
		JsonNode value = object.path(name);
		if (isAbsent(value)) {
			return List.of();
		}
		List<JsonNode> items = new ArrayList<>();
		value.forEach(items::add);
		if (!value.isArray()) {
			fault(place + "." + name, "must be a list, in brackets");
			return List.of();
		}
		if (items.size() > most) {
			fault(place + "." + name, "holds %,d; at most %,d".formatted(items.size(), most));
			return List.of();
		}
		return items;
	}

	Stream<EntityType> type(String place, String label) {
		List<EntityType> found = types(label);
		if (found.isEmpty()) {
			fault(place, "'" + label + "' is none of "
					+ Stream.of(EntityType.values()).map(EntityType::toString).collect(Collectors.joining(", ")));
		}
		return found.stream();
	}

	static List<EntityType> types(String label) {
		return Stream.of(EntityType.values()).filter((type) -> type.toString().equals(label)).toList();
	}

	@Nullable Property property(String place, String id) {
		return Property.of(id).orElseGet(() -> {
			fault(place, "'" + id + "' is no property; /reconcile/suggest/property?prefix= has them all");
			return null;
		});
	}

	static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

}
