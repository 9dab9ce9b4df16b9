package org.guanxi.adjacency;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a part of the graph from Neo4j, while there is no index of the whole. */
@Component
public class Excerpt {

	private final Graph graph;

	Excerpt(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads what lies around an entity, with all ties among that.
	 * @param id the entity in the middle
	 * @param depth how many ties away
	 * @param filter which ties, as the Cypher files take it; the direction is left open
	 * @param digest of the facts
	 * @return the part, which knows of each entity how many ties it has in the whole
	 * @throws NoSuchElementException if the facts change meanwhile
	 */
	public Adjacency around(String id, int depth, Map<String, @Nullable Object> filter, String digest) {
		Map<String, Edge> ties = new HashMap<>();
		Set<String> reached = new HashSet<>(Set.of(id));
		Collection<String> layer = List.of(id);
		for (int hops = 1; hops <= depth && !layer.isEmpty(); hops++) {
			List<Edge> edges = edges("adjacency/around", layer, filter);
			edges.forEach((tie) -> ties.put(tie.id(), tie));
			layer = edges.stream()
				.flatMap((tie) -> Stream.of(tie.subject(), tie.object()))
				.filter(reached::add)
				.toList();
		}
		edges("adjacency/among", layer, filter).forEach((tie) -> ties.put(tie.id(), tie));
		return part(reached, ties.values(), digest);
	}

	private List<Edge> edges(String question, Collection<String> ids, Map<String, @Nullable Object> filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("ids", ids);
		return this.graph.ask(question, parameters, Edge.class);
	}

	private Adjacency part(Collection<String> ids, Collection<Edge> ties, String digest) {
		Map<String, Connected> connected = new HashMap<>();
		this.graph.ask("adjacency/connected", Map.of("ids", ids), Connected.class)
			.forEach((entity) -> connected.put(entity.node().id(), entity));
		if (connected.size() < ids.size()) {
			throw new NoSuchElementException("The facts have changed meanwhile");
		}
		Nodes nodes = new Nodes(connected.values().stream().map(Connected::node).toList());
		int[] degree = new int[nodes.size()];
		for (int node = 0; node < degree.length; node++) {
			degree[node] = connected.getOrDefault(nodes.node(node).id(), Connected.NONE).ties();
		}
		Edges edges = new Edges();
		ties.forEach((tie) -> edges.add(tie, nodes.find(tie.subject()).orElseThrow(),
				nodes.find(tie.object()).orElseThrow()));
		edges.inOrder();
		return new Adjacency(digest, nodes, edges, degree);
	}

	private record Connected(Node node, int ties) {

		private static final Connected NONE = new Connected(new Node("", "", "", null), 0);

	}

}
