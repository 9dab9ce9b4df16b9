package org.guanxi.network;

import java.util.List;
import java.util.Map;

import org.guanxi.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A page of a network, by ids.
 *
 * @param entities in the order of {@link Surroundings}
 * @param ties surest first
 * @param next where the next page begins, absent on the last
 * @param more how many entities come on later pages, by kind
 * @param full whether it has as many ties as a page takes
 * @param inTime whether all that lies within the depth was come to before the time was up
 */
record Page(List<String> entities, List<String> ties, @Nullable Place next, Map<Kind, Integer> more, boolean full,
		boolean inTime) {

	/**
	 * A place in a network.
	 *
	 * @param entities how many entities come before
	 * @param ties how many ties of the last of them come before
	 */
	record Place(int entities, int ties) {

		static final Place FIRST = new Place(0, 0);

	}

}
