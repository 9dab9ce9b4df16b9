package org.guanxi.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Networks", description = "Who is around an entity")
class NetworkController {

	private static final int TIES_PER_ENTITY = 4;

	private final Answers answers;

	private final Graph graph;

	private final Entities entities;

	private final Evidence evidence;

	NetworkController(Answers answers, Graph graph, Entities entities, Evidence evidence) {
		this.answers = answers;
		this.graph = graph;
		this.entities = entities;
		this.evidence = evidence;
	}

	@GetMapping("/api/entities/{id}/network")
	@Operation(operationId = "network", summary = "The network around an entity",
			description = "The entities that ties of the kinds asked for lead to, and all such ties among them. "
					+ "Where a limit cuts, the answer says which and is not complete.")
	ResponseEntity<Answer<Network>> network(
			@Parameter(description = "the entity's id", example = "sparkice") @PathVariable String id,
			@Valid NetworkQuestion question) {
		return this.answers.of(question, () -> around(id, question));
	}

	Found<Network> around(String id, NetworkQuestion question) {
		NamedEntity entity = this.entities.require("id", id);
		Map<String, @Nullable Object> parameters = question.parameters();
		parameters.put("id", id);
		parameters.put("depth", question.depth);
		parameters.put("most", question.limit + 1);
		List<String> around = ids("network/around", parameters);
		List<String> shown = Stream.concat(Stream.of(id), around.stream().limit(question.limit)).toList();
		int most = TIES_PER_ENTITY * (question.limit + 1);
		parameters.put("ids", shown);
		parameters.put("most", most + 1);
		List<String> among = ids("network/among", parameters);
		Network network = new Network(named(entity, shown), cited(among.stream().limit(most).toList(), question));
		if (around.size() > question.limit) {
			return Found.cut(network, "limit", question.limit);
		}
		return (among.size() > most) ? Found.cut(network, "limit", most + " ties") : Found.all(network);
	}

	private List<String> ids(String question, Map<String, @Nullable Object> parameters) {
		return this.graph.ask(question, parameters, Id.class).stream().map(Id::id).toList();
	}

	private List<NamedEntity> named(NamedEntity entity, List<String> shown) {
		Map<String, NamedEntity> named = this.entities.named(shown);
		return shown.stream().map((id) -> named.getOrDefault(id, entity)).toList();
	}

	private List<CitedTie> cited(List<String> ids, NetworkQuestion question) {
		Map<String, CitedTie> ties = this.evidence.ties(ids, question);
		return ids.stream().map(ties::get).filter(Objects::nonNull).toList();
	}

	private record Id(String id) {
	}

}
