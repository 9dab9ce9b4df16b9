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
import org.guanxi.graph.Properties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a batch changes, fact by fact, as JSON entries: each cell as a file could state
 * it, before and after in the same form. An entry begins with what it is about and the
 * id: by that {@code adjacency/changed-entities} finds the entities.
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

	/**
	 * Notes what another has noted.
	 * @param other the other
	 */
	void all(ChangePage other) {
		this.entries.addAll(other.entries);
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
	 * Notes a source or a claim that is new.
	 * @param what {@code source} or {@code claim}
	 * @param id its id
	 * @param fact what it says
	 */
	void added(String what, String id, Object fact) {
		add(what, id, Difference.ADDED, null, Properties.of(fact));
	}

	/**
	 * Notes a source or a claim that is in other words.
	 * @param what {@code source} or {@code claim}
	 * @param id its id
	 * @param before its properties before
	 * @param fact what it says now
	 */
	void changed(String what, String id, Map<String, Object> before, Object fact) {
		add(what, id, Difference.CHANGED, stated(what, before), Properties.of(fact));
	}

	/**
	 * Notes a source or a claim that is gone.
	 * @param what {@code source} or {@code claim}
	 * @param id its id
	 * @param before its properties before
	 */
	void removed(String what, String id, Map<String, Object> before) {
		add(what, id, Difference.REMOVED, stated(what, before), null);
	}

	private static Map<String, Object> stated(String what, Map<String, Object> properties) {
		Map<String, Object> cells = new HashMap<>(properties);
		cells.keySet().removeAll(OURS);
		if (what.equals("claim")) {
			cells.remove("id");
		}
		return cells;
	}

	List<String> entries() {
		return this.entries;
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

}
