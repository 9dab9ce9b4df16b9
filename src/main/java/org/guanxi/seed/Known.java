package org.guanxi.seed;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.graph.Asking;
import org.jspecify.annotations.Nullable;

/**
 * A source in the graph.
 *
 * @param id its id
 * @param dataset which dataset holds it
 * @param digest of its row
 */
record Known(String id, String dataset, String digest) {

	static Map<String, Known> sources(Asking graph, Collection<String> ids) {
		return graph.ask("load/known-sources", Map.of("ids", ids), Known.class)
			.stream()
			.collect(Collectors.toMap(Known::id, Function.identity()));
	}

	/**
	 * What a row changes.
	 * @param known what is in the graph, {@code null} if nothing is
	 * @param digest of the row
	 * @return never {@link Difference#REMOVED}
	 */
	static Difference difference(@Nullable Known known, String digest) {
		return (known == null) ? Difference.ADDED
				: known.digest().equals(digest) ? Difference.NONE : Difference.CHANGED;
	}

}
