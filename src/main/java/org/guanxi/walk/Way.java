package org.guanxi.walk;

import java.util.List;

/**
 * A path by numbers: the entities from end to end, and the tie between each and the next.
 *
 * @param entities one more than ties
 * @param ties in the order in which they are walked
 */
public record Way(List<Integer> entities, List<Integer> ties) {

	/**
	 * How long it is.
	 * @return ties
	 */
	public int length() {
		return this.ties.size();
	}

}
