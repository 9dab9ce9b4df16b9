package org.guanxi.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Paths", description = "How two are connected, or that they are not")
class PathController {

	private final Answers answers;

	private final Paths paths;

	PathController(Answers answers, Paths paths) {
		this.answers = answers;
		this.paths = paths;
	}

	@GetMapping("/api/paths")
	@Operation(operationId = "paths", summary = "How two entities are connected",
			description = "Paths that visit no entity twice, shortest first, each tie with its claims and sources. "
					+ "No path and complete: true is a proof, for these filters, this many hops and this dataset; "
					+ "'none' says how much was searched.")
	ResponseEntity<Answer<PathsFound>> paths(@Valid PathQuestion question) {
		return this.answers.of(question, (digest) -> this.paths.between(question, digest));
	}

}
