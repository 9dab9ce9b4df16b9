package org.guanxi.adjacency;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Entities by number, in the order of their ids. */
final class Nodes {

	private final Node[] nodes;

	Nodes(List<Node> nodes) {
		this.nodes = nodes.toArray(Node[]::new);
		Arrays.sort(this.nodes, Comparator.comparing(Node::id));
	}

	/**
	 * The same entities, but for some.
	 * @param changed those that are new, changed or gone, by id; empty if gone
	 * @return all that are there
	 */
	Nodes with(Map<String, Optional<Node>> changed) {
		return changed.isEmpty() ? this
				: new Nodes(Stream
					.concat(Arrays.stream(this.nodes).filter((node) -> !changed.containsKey(node.id())),
							changed.values().stream().flatMap(Optional::stream))
					.toList());
	}

	/**
	 * Which number each entity has among others.
	 * @param others others
	 * @return by number here; -1 where it isn't among them
	 */
	int[] numbersIn(Nodes others) {
		int[] numbers = new int[size()];
		int next = 0;
		for (int node = 0; node < numbers.length; node++) {
			int order = -1;
			while (next < others.size() && (order = others.node(next).id().compareTo(node(node).id())) < 0) {
				next++;
			}
			numbers[node] = (order == 0) ? next : -1;
		}
		return numbers;
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
