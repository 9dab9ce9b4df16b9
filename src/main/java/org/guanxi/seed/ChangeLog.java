package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
 * Keeps what a load changes, fact by fact: with the batch that makes the changes, in its
 * transaction, as pages of JSON entries.
 */
final class ChangeLog {

	private static final JsonMapper JSON = new JsonMapper();

	/** Properties that no file states. */
	private static final Set<String> OURS = Set.of("dataset", "rowDigest", "tieKey", "tie", "loads");

	private final long number;

	private final List<String> entries = new ArrayList<>();

	private long page;

	private ChangeLog(long number, long page) {
		this.number = number;
		this.page = page;
	}

	/**
	 * Opens the record of a load, or takes up that of the one that was interrupted.
	 * @param writing where it is kept
	 * @return the record
	 */
	static ChangeLog open(Writing writing) {
		Next next = writing.ask("load/next-load", Map.of(), Next.class).getFirst();
		return new ChangeLog(next.number(), next.pages());
	}

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
			entry.put(name, cells);
		}
	}

	/**
	 * Notes sources or claims that are about to be written.
	 * @param writing where they stand so far
	 * @param what {@code source} or {@code claim}
	 * @param rows the rows by id
	 */
	void facts(Writing writing, String what, Map<String, Row> rows) {
		Map<String, Map<String, Object>> before = before(writing, what, rows.keySet());
		rows.forEach((id, row) -> {
			Map<String, Object> known = before.get(id);
			Difference difference = (known != null) ? Difference.CHANGED : Difference.ADDED;
			add(what, id, difference, known, new TreeMap<>(row.cells()));
		});
	}

	/**
	 * Notes sources or claims that are about to be removed.
	 * @param writing where they stand so far
	 * @param what {@code source} or {@code claim}
	 * @param ids their ids
	 */
	void removed(Writing writing, String what, List<String> ids) {
		before(writing, what, ids).forEach((id, cells) -> add(what, id, Difference.REMOVED, cells, null));
	}

	private static Map<String, Map<String, Object>> before(Writing writing, String what, Collection<String> ids) {
		Map<String, Map<String, Object>> before = new LinkedHashMap<>();
		writing.ask("load/facts-before", Map.of("ids", ids), Before.class)
			.forEach((fact) -> before.put(fact.id(), fact.stated(what)));
		return before;
	}

	/**
	 * Writes what has been noted since the last time.
	 * @param writing the batch's transaction
	 */
	void write(Writing writing) {
		if (!this.entries.isEmpty()) {
			writing.write("load/change-page",
					Map.of("number", this.number, "page", this.page++, "entries", List.copyOf(this.entries)));
			this.entries.clear();
		}
	}

	/**
	 * Keeps the load itself, if it changed anything.
	 * @param writing where it is kept
	 * @param dataset what was loaded
	 * @param digest of the graph now
	 */
	void close(Writing writing, String dataset, String digest) {
		if (this.page > 0) {
			writing.write("load/load",
					Map.of("load", Map.of("number", this.number, "dataset", dataset, "digest", digest)));
		}
	}

	/**
	 * Counts the loads of this graph.
	 * @return the number of this one, from 1
	 */
	long number() {
		return this.number;
	}

	private record Next(long number, long pages) {
	}

	/**
	 * A fact in the graph.
	 *
	 * @param id its id
	 * @param cells all its properties
	 */
	private record Before(String id, Map<String, Object> cells) {

		/** Without what the program adds; numbers and lists as a CSV file has them. */
		Map<String, Object> stated(String what) {
			Map<String, Object> stated = new TreeMap<>();
			this.cells.forEach((name, value) -> {
				if (!OURS.contains(name) && !(what.equals("claim") && name.equals("id"))) {
					stated.put(name, text(value));
				}
			});
			return stated;
		}

		private static String text(Object value) {
			if (value instanceof Number number) {
				return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
			}
			return (value instanceof List<?> values)
					? values.stream().map(Object::toString).collect(Collectors.joining("|")) : value.toString();
		}

	}

}
