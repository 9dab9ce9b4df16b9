package org.guanxi.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Finds who is around an entity: in memory, or in the database while there is no index of
 * the facts as they are.
 */
@Component
class Networks {

	private final Graph graph;

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	Networks(Graph graph, Index index, Entities entities, Evidence evidence) {
		this.graph = graph;
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Looks around.
	 * @param id the entity in the middle
	 * @param question how far, and by which ties
	 * @param digest of the facts to rest on
	 * @return what is around it
	 */
	Found<Network> around(String id, NetworkQuestion question, String digest) {
		NamedEntity entity = this.entities.require("id", id);
		Around around = this.index.at(digest)
			.map((adjacency) -> new MemoryNetwork(adjacency, question).around(id))
			.orElseGet(() -> new DatabaseNetwork(this.graph, question).around(id));
		List<String> shown = Stream.concat(Stream.of(id), around.entities().stream().limit(question.limit)).toList();
		Network network = new Network(around.in(), named(entity, shown),
				cited(around.ties().stream().limit(question.ties()).toList(), question));
		Found<Network> found = found(network, around, question);
		return around.in().equals(Around.MEMORY) ? found : found.onceOnly();
	}

	private static Found<Network> found(Network network, Around around, NetworkQuestion question) {
		if (around.entities().size() > question.limit) {
			return Found.cut(network, "limit", question.limit);
		}
		return (around.ties().size() > question.ties()) ? Found.cut(network, "limit", question.ties() + " ties")
				: Found.all(network);
	}

	private List<NamedEntity> named(NamedEntity entity, List<String> shown) {
		Map<String, NamedEntity> named = this.entities.named(shown);
		return shown.stream().map((id) -> named.getOrDefault(id, entity)).toList();
	}

	private List<CitedTie> cited(List<String> ids, NetworkQuestion question) {
		Map<String, CitedTie> ties = this.evidence.ties(ids, question);
		return ids.stream().map(ties::get).filter(Objects::nonNull).toList();
	}

}
