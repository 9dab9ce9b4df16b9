package org.guanxi.adjacency;

import org.guanxi.graph.Graph;
import org.guanxi.graph.State;

/** The index of what a test has loaded. */
public final class Indexed {

	private Indexed() {
	}

	/**
	 * Waits until the index is built.
	 * @param graph holds what was loaded
	 * @param index of it
	 * @return all of it in memory
	 */
	public static Adjacency now(Graph graph, Index index) {
		String digest = State.of(graph).map(State::digest).orElseThrow();
		while (index.at(digest).isEmpty()) {
			Thread.onSpinWait();
		}
		return index.at(digest).orElseThrow();
	}

	/**
	 * Builds an index of its own.
	 * @param graph holds what was loaded
	 * @return all of it in memory, once more
	 */
	public static Adjacency anew(Graph graph) {
		Index index = new Index(graph, null, 1000);
		try {
			return now(graph, index);
		}
		finally {
			index.stop();
		}
	}

}
