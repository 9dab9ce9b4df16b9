package org.guanxi.adjacency;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.graph.Graph;
import org.guanxi.graph.TookTooLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads a part of the graph from Neo4j, while there is no index of the whole. */
@Component
public class Excerpt {

	/** So many ties take some 50 MB, and several may ask at once. */
	private static final int MOST = 50_000;

	private static final Duration BUDGET = Duration.ofSeconds(20);

	private final Graph graph;

	private final int most;

	@Autowired
	Excerpt(Graph graph) {
		this(graph, MOST);
	}

	Excerpt(Graph graph, int most) {
		this.graph = graph;
		this.most = most;
	}

	/**
	 * Reads what lies around an entity, with all ties among that.
	 * @param id the entity in the middle
	 * @param depth how many ties away
	 * @param filter which ties, as the Cypher files take it; the direction is left open
	 * @param digest of the facts
	 * @return the part, which knows of each entity how many ties it has in the whole;
	 * empty if it has too many ties to be read for one question
	 * @throws NoSuchElementException if the facts change meanwhile
	 * @throws TookTooLong if all of it takes longer than 20 seconds
	 */
	public Optional<Adjacency> around(String id, int depth, Map<String, @Nullable Object> filter, String digest) {
		long deadline = System.nanoTime() + BUDGET.toNanos();
		Map<String, Edge> ties = new HashMap<>();
		Set<String> reached = new HashSet<>(Set.of(id));
		Collection<String> layer = List.of(id);
		for (int hops = 1; hops <= depth && !layer.isEmpty(); hops++) {
			List<Edge> edges = edges("adjacency/around", layer, filter, deadline);
			edges.forEach((tie) -> ties.put(tie.id(), tie));
			if (edges.size() > this.most || ties.size() > this.most) {
				return Optional.empty();
			}
			layer = edges.stream()
				.flatMap((tie) -> Stream.of(tie.subject(), tie.object()))
				.filter(reached::add)
				.toList();
		}
		List<Edge> among = edges("adjacency/among", layer, filter, deadline);
		among.forEach((tie) -> ties.put(tie.id(), tie));
		return (among.size() > this.most || ties.size() > this.most) ? Optional.empty()
				: Optional.of(part(reached, ties.values(), digest, deadline));
	}

	private List<Edge> edges(String question, Collection<String> ids, Map<String, @Nullable Object> filter,
			long deadline) {
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("ids", ids);
		parameters.put("most", this.most + 1);
		return this.graph.ask(question, parameters, Edge.Row.class, left(deadline))
			.stream()
			.map(Edge.Row::tie)
			.toList();
	}

	/** The database takes none for no end. */
	private static Duration left(long deadline) {
		return Duration.ofMillis(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
	}

	private Adjacency part(Collection<String> ids, Collection<Edge> ties, String digest, long deadline) {
		Map<String, Connected> connected = new HashMap<>();
		this.graph.ask("adjacency/connected", Map.of("ids", ids), Connected.class, left(deadline))
			.forEach((entity) -> connected.put(entity.node().id(), entity));
		if (connected.size() < ids.size()) {
			throw new NoSuchElementException("The facts have changed meanwhile");
		}
		Nodes nodes = new Nodes(connected.values().stream().map(Connected::node).toList());
		int[] degree = new int[nodes.size()];
		for (int node = 0; node < degree.length; node++) {
			degree[node] = Objects.requireNonNull(connected.get(nodes.node(node).id())).ties();
		}
		Edges edges = new Edges();
		ties.forEach((tie) -> edges.add(tie, nodes.find(tie.subject()).orElseThrow(),
				nodes.find(tie.object()).orElseThrow()));
		edges.inOrder();
		return new Adjacency(digest, nodes, edges, degree);
	}

	private record Connected(Node node, int ties) {
	}

}
