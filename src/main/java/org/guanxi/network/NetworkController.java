package org.guanxi.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Networks", description = "Who is around an entity")
class NetworkController {

	private final Answers answers;

	private final Networks networks;

	private final ConnectionsFinder connections;

	NetworkController(Answers answers, Networks networks, ConnectionsFinder connections) {
		this.answers = answers;
		this.networks = networks;
		this.connections = connections;
	}

	@GetMapping("/api/entities/{id}/network")
	@Operation(operationId = "network", summary = "The network around an entity",
			description = "The entities that ties of the kinds asked for lead to, and all such ties among them. The nearest "
					+ "come first; of those equally far the kinds of tie that lead to them take turns, each with its strongest "
					+ "first: strength is weighed as the score of a path. Where a limit cuts, 'more' says how many entities "
					+ "more there are of each kind, and 'next' is the cursor of the next page. When the time is up, the answer has "
					+ "what is nearer than the ties that it was at then, and is not complete. A page has the ties of its "
					+ "entities to each other and to those of earlier pages, so that all pages together have each once.")
	ResponseEntity<Answer<Network>> network(
			@Parameter(description = "the entity's id", example = "sparkice") @PathVariable String id,
			@Valid NetworkQuestion question) {
		return this.answers.of(question, (digest) -> this.networks.around(id, question, digest));
	}

	@PostMapping("/api/networks")
	@Operation(operationId = "connections", summary = "How some entities are connected among themselves",
			description = "The best path of each pair, as /api/paths ranks it, or that there is none; all entities and ties "
					+ "on these paths; whom they have in common as partners and as investors; and which ties (bridges) and "
					+ "which entities would leave some of them without any path, of whatever length, if they were removed "
					+ "from the whole graph under these filters. When the time is up, the answer has what was found, is "
					+ "not complete, and marks the pairs that weren't explored. It needs all ties in memory: until they are "
					+ "read, and if they are too many, the answer is 503. It has no ETag.")
	ResponseEntity<Answer<Connections>> connections(@Valid @RequestBody ConnectionsQuestion question) {
		return this.answers.of(question, (digest) -> this.connections.among(question, digest));
	}

}
