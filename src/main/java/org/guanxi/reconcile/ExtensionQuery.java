package org.guanxi.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.answer.Unaskable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody wants to know of entities that were found.
 *
 * @param ids the entities
 * @param columns what about them
 */
record ExtensionQuery(Set<String> ids, List<Column> columns) {

	/** How many entities are asked about at once. */
	static final int MOST = 500;

	/** How many values of a property there are unless more are asked for. */
	static final int LIMIT = 100;

	private static final int MOST_VALUES = 1000;

	private static final int MOST_COLUMNS = 50;

	/**
	 * Reads a query.
	 * @param json what reads
	 * @param text the query in JSON
	 * @return the query
	 * @throws Unaskable with all that is wrong
	 */
	static ExtensionQuery of(JsonMapper json, String text) {
		JsonNode root = Members.object(json, "extend", text);
		if (root.path("ids").isArray() && root.path("ids").size() > MOST) {
			throw Unaskable.tooLarge("extend.ids", MOST, root.path("ids").size());
		}
		Members members = new Members();
		Stream.of("ids", "properties")
			.filter((name) -> Members.isAbsent(root.path(name)))
			.forEach((name) -> members.fault("extend." + name, "is missing"));
		Set<String> ids = new LinkedHashSet<>();
		members.list(root, "extend", "ids", MOST).forEach((id) -> ids.add(id.asString("")));
		List<Column> columns = new ArrayList<>();
		for (JsonNode wanted : members.list(root, "extend", "properties", MOST_COLUMNS)) {
			Column column = column(wanted, members);
			if (column != null && columns.stream().anyMatch(column::repeats)) {
				members.fault("extend.properties.id",
						"'" + column.property().id() + "' is there twice with the same settings");
			}
			else if (column != null) {
				columns.add(columns.stream().anyMatch((other) -> other.property().equals(column.property()))
						? column.another() : column);
			}
		}
		members.check();
		return new ExtensionQuery(ids, columns);
	}

	private static @Nullable Column column(JsonNode wanted, Members members) {
		Property property = members.property("extend.properties.id", members.text(wanted, "extend.properties", "id"));
		JsonNode settings = wanted.path("settings");
		int limit = members.number(settings, "extend.properties.settings", "limit", LIMIT, MOST_VALUES);
		String give = members.text(settings, "extend.properties.settings", "give");
		List<Give> found = Stream.of(Give.values())
			.filter((one) -> one.toString().equals(give.isEmpty() ? Give.VALUE.toString() : give))
			.toList();
		if (found.isEmpty()) {
			members.fault("extend.properties.settings.give", "'" + give + "' is none of " + Give.WORDS);
		}
		return (property != null && !found.isEmpty()) ? new Column(property, limit, found.getFirst(), property.id())
				: null;
	}

	/**
	 * One property of all entities.
	 *
	 * @param property which
	 * @param limit how many values at most
	 * @param give what of a tie or a figure
	 * @param id under which it is answered: the property's, but of two columns of one
	 * property the second has its settings, too
	 */
	record Column(Property property, int limit, Give give, String id) {

		boolean repeats(Column other) {
			return this.property.equals(other.property) && this.limit == other.limit && this.give == other.give;
		}

		Column another() {
			return new Column(this.property, this.limit, this.give,
					"%s?give=%s&limit=%d".formatted(this.property.id(), this.give, this.limit));
		}

		/** What a person reads. */
		String name() {
			return this.property.name() + ((this.give == Give.VALUE) ? "" : ", " + this.give.description());
		}

	}

}
