package org.guanxi.adjacency;

import java.util.function.Consumer;

import org.guanxi.graph.Graph;
import org.guanxi.graph.State;

import org.springframework.util.unit.DataSize;

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

	/**
	 * Does without an index: it has no memory.
	 * @param graph holds what was loaded
	 * @param what to do
	 */
	public static void not(Graph graph, Consumer<Index> what) {
		Index index = new Index(graph, DataSize.ofBytes(1), 1000);
		try {
			what.accept(index);
		}
		finally {
			index.stop();
		}
	}

}
