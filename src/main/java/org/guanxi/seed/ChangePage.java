package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.guanxi.graph.Graph.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a batch changes, fact by fact, as JSON entries: each cell as a file could state
 * it, before and after in the same form.
 */
final class ChangePage {

	private static final JsonMapper JSON = new JsonMapper();

	/** Properties that no file states. */
	private static final Set<String> OURS = Set.of("dataset", "rowDigest", "tieKey", "tie", "loads");

	private final List<String> entries = new ArrayList<>();

	/**
	 * Notes a change.
	 * @param what {@code source}, {@code entity} or {@code claim}
	 * @param id its id
	 * @param difference what happened to it
	 * @param before its cells before, absent if it is new
	 * @param after its cells now, absent if it is gone
	 */
	void add(String what, String id, Difference difference, @Nullable Map<String, ?> before,
			@Nullable Map<String, ?> after) {
		if (difference != Difference.NONE) {
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("what", what);
			entry.put("id", id);
			entry.put("change", difference.name().toLowerCase(Locale.ROOT));
			putIfStated(entry, "before", before);
			putIfStated(entry, "after", after);
			this.entries.add(JSON.writeValueAsString(entry));
		}
	}

	private static void putIfStated(Map<String, Object> entry, String name, @Nullable Map<String, ?> cells) {
		if (cells != null) {
			Map<String, String> stated = new TreeMap<>();
			cells.forEach((column, cell) -> {
				if (cell != null && !(cell instanceof Collection<?> values && values.isEmpty())) {
					stated.put(column, text(cell));
				}
			});
			entry.put(name, stated);
		}
	}

	private static String text(Object cell) {
		return switch (cell) {
			case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
			case Collection<?> values -> values.stream().map(Object::toString).collect(Collectors.joining("|"));
			default -> cell.toString();
		};
	}

	/**
	 * Notes sources or claims that have been written.
	 * @param writing where they stand now
	 * @param what {@code source} or {@code claim}
	 * @param ids their ids
	 * @param before what {@link #now} was before they were written
	 */
	void written(Writing writing, String what, Collection<String> ids, Map<String, Map<String, Object>> before) {
		now(writing, what, ids).forEach((id, cells) -> add(what, id,
				before.containsKey(id) ? Difference.CHANGED : Difference.ADDED, before.get(id), cells));
	}

	/**
	 * Notes sources or claims that are about to be removed.
	 * @param writing where they stand so far
	 * @param what {@code source} or {@code claim}
	 * @param ids their ids
	 */
	void removed(Writing writing, String what, Collection<String> ids) {
		now(writing, what, ids).forEach((id, cells) -> add(what, id, Difference.REMOVED, cells, null));
	}

	/**
	 * What sources or claims say now.
	 * @param writing where they stand
	 * @param what {@code source} or {@code claim}
	 * @param ids their ids
	 * @return their cells by id, of those that there are
	 */
	static Map<String, Map<String, Object>> now(Writing writing, String what, Collection<String> ids) {
		Map<String, Map<String, Object>> now = new LinkedHashMap<>();
		writing.ask("load/facts-now", Map.of("ids", ids), Now.class).forEach((fact) -> {
			Map<String, Object> cells = new HashMap<>(fact.cells());
			cells.keySet().removeAll(OURS);
			if (what.equals("claim")) {
				cells.remove("id");
			}
			now.put(fact.id(), cells);
		});
		return now;
	}

	boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/**
	 * Keeps it, if anything has changed.
	 * @param writing the batch's transaction
	 * @param load the number of the load
	 * @param page the number of this page
	 */
	void write(Writing writing, long load, long page) {
		if (!isEmpty()) {
			writing.write("load/change-page", Map.of("number", load, "page", page, "entries", this.entries));
		}
	}

	/**
	 * A fact in the graph.
	 *
	 * @param id its id
	 * @param cells all its properties
	 */
	private record Now(String id, Map<String, Object> cells) {
	}

}
