package org.guanxi.path;

import java.util.List;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.path.PathsFound.Hop;

/**
 * A path by numbers: the entities from end to end, and the tie between each and the next.
 *
 * @param entities one more than ties
 * @param ties in the order in which they are walked
 */
record Way(List<Integer> entities, List<Integer> ties) {

	int length() {
		return this.ties.size();
	}

	Walk named(Adjacency adjacency, List<Hop> hops, double score) {
		return new Walk(length(), this.entities.stream().map((node) -> adjacency.node(node).id()).toList(),
				this.ties.stream().map(adjacency::tie).toList(), score, hops);
	}

}
