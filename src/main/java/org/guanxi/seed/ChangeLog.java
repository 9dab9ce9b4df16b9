package org.guanxi.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.guanxi.graph.Graph.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a load changes, fact by fact: with the batch that makes the changes, in its
 * transaction, as pages of JSON entries.
 */
final class ChangeLog {

	private static final JsonMapper JSON = new JsonMapper();

	private final long number;

	private final List<String> entries = new ArrayList<>();

	private long page;

	private ChangeLog(long number, long page) {
		this.number = number;
		this.page = page;
	}

	/**
	 * Opens the record of a load, or takes up the one that was interrupted.
	 * @param writing where it is kept
	 * @param dataset what is being loaded
	 * @return the record
	 */
	static ChangeLog open(Writing writing, String dataset) {
		Next next = writing.ask("load/next-load", Map.of("dataset", dataset), Next.class).getFirst();
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
	 * Says that the load is going on, or is done.
	 * @param writing where it is kept
	 * @param dataset what is being loaded
	 * @param digest of the graph when it is done, absent while it goes on
	 */
	void record(Writing writing, String dataset, @Nullable String digest) {
		Map<String, Object> load = new LinkedHashMap<>(Map.of("dataset", dataset));
		putDigest(load, digest);
		writing.write("load/load", Map.of("number", this.number, "load", load));
	}

	private static void putDigest(Map<String, Object> load, @Nullable String digest) {
		if (digest != null) {
			load.put("digest", digest);
		}
	}

	private record Next(long number, long pages) {
	}

}
