package org.guanxi.change;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What loads have changed.
 *
 * @param loads the loads since, first first; on a later page from the one on with which
 * it begins; at most 1,000, then {@code next} leads to the others
 * @param changes what they changed, in the order in which they did
 * @param next the cursor of the next page, absent on the last
 */
public record ChangesFound(List<Load> loads, List<Change> changes, @Nullable String next) {

	/**
	 * A load that changed something, be it only what the dataset says of itself.
	 *
	 * @param number counts the loads of this graph
	 * @param at when it was, in UTC
	 * @param dataset what was loaded
	 * @param digest of the graph after it
	 */
	public record Load(long number, String at, String dataset, String digest) {
	}

	/**
	 * A change of one fact.
	 *
	 * @param load the number of the load
	 * @param what {@code source}, {@code entity} or {@code claim}
	 * @param id its id
	 * @param change {@code added}, {@code changed} or {@code removed}
	 * @param before its cells before, each as a file could state it ({@code |} between
	 * several values), absent if it is new
	 * @param after its cells now in the same form, absent if it is gone
	 */
	public record Change(long load, String what, String id, String change, @Nullable Map<String, Object> before,
			@Nullable Map<String, Object> after) {
	}

}
