package org.guanxi.adjacency;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Entities by number, in the order of their ids. */
final class Nodes {

	private final Node[] nodes;

	Nodes(List<Node> nodes) {
		this.nodes = nodes.toArray(Node[]::new);
		Arrays.sort(this.nodes, Comparator.comparing(Node::id));
	}

	int size() {
		return this.nodes.length;
	}

	Node node(int node) {
		return this.nodes[node];
	}

	OptionalInt find(String id) {
		int low = 0;
		int high = this.nodes.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = this.nodes[middle].id().compareTo(id);
			if (order == 0) {
				return OptionalInt.of(middle);
			}
			low = (order < 0) ? middle + 1 : low;
			high = (order < 0) ? high : middle - 1;
		}
		return OptionalInt.empty();
	}

}
