package org.guanxi.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Looks around in Neo4j, while there is no index. */
final class DatabaseNetwork {

	private final Graph graph;

	private final NetworkQuestion question;

	DatabaseNetwork(Graph graph, NetworkQuestion question) {
		this.graph = graph;
		this.question = question;
	}

	Around around(String id) {
		Map<String, @Nullable Object> parameters = this.question.parameters();
		parameters.put("id", id);
		parameters.put("depth", this.question.depth);
		parameters.put("most", this.question.limit + 1);
		List<String> entities = ids("network/around", parameters);
		parameters.put("ids", Stream.concat(Stream.of(id), entities.stream().limit(this.question.limit)).toList());
		parameters.put("most", this.question.ties() + 1);
		return new Around(Around.DATABASE, entities, ids("network/among", parameters));
	}

	private List<String> ids(String question, Map<String, @Nullable Object> parameters) {
		return this.graph.ask(question, parameters, Id.class).stream().map(Id::id).toList();
	}

	private record Id(String id) {
	}

}
