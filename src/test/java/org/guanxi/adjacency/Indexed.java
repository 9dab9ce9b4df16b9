package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
	 * Reads what has changed, and nothing else.
	 * @param graph holds what was loaded
	 * @param before all of it in memory, as it was
	 * @return all of it now, empty if all must be read
	 */
	public static Optional<Adjacency> revised(Graph graph, Adjacency before) {
		return new Revision(graph, before).read(State.of(graph).map(State::digest).orElseThrow());
	}

	/**
	 * All that a question can learn.
	 * @param adjacency all ties
	 * @return a line for each entity, each of its steps and each tie, in their order
	 */
	public static List<String> said(Adjacency adjacency) {
		List<String> lines = new ArrayList<>(List.of(adjacency.digest()));
		for (int node = 0; node < adjacency.size(); node++) {
			lines.add(adjacency.node(node) + " " + adjacency.degree(node) + " "
					+ adjacency.find(adjacency.node(node).id()));
			for (int step = adjacency.firstStep(node); step < adjacency.endOfSteps(node); step++) {
				lines.add(adjacency.neighbour(step) + " " + adjacency.tieOf(step) + " " + adjacency.isOut(step) + " "
						+ adjacency.traits(step));
			}
		}
		Edges edges = adjacency.edges();
		for (int tie = 0; tie < adjacency.ties(); tie++) {
			lines.add(String.join(" ", adjacency.tie(tie), adjacency.findTie(adjacency.tie(tie)).toString(),
					adjacency.node(adjacency.subject(tie)).id(), adjacency.node(adjacency.object(tie)).id(),
					edges.sourceSets().get(edges.sourceSet(tie)).toString(), adjacency.claims(tie).toString(),
					adjacency.terms(tie).toString(), String.valueOf(edges.traits(tie)),
					String.valueOf(edges.holdsFrom(tie)), String.valueOf(edges.holdsUntil(tie)),
					String.valueOf(edges.knownUntil(tie)), days(edges, tie)));
		}
		return lines;
	}

	/** On which days around those of the stories it was known, perhaps or surely. */
	private static String days(Edges edges, int tie) {
		return IntStream.rangeClosed(2000, 2020)
			.mapToObj((year) -> (int) LocalDate.of(year, 3, 4).toEpochDay())
			.map((day) -> edges.isKnownOn(tie, day) + "/" + edges.surelyKnownOn(tie, day))
			.collect(Collectors.joining(" "));
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
