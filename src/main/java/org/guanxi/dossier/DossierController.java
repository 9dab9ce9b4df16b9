package org.guanxi.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossier", description = "All that there is on one entity")
class DossierController {

	private final Answers answers;

	private final Dossiers dossiers;

	DossierController(Answers answers, Dossiers dossiers) {
		this.answers = answers;
		this.dossiers = dossiers;
	}

	@GetMapping("/api/entities/{id}/dossier")
	@Operation(operationId = "dossier", summary = "All that the facts say of one entity, in sentences with footnotes",
			description = "Who it is, who owns it and what it owns, investments, partners, people, platforms, "
					+ "memberships, regulators, law suits and adverse statements, rivals, circles and conflicts of interest, figures, what else is said, "
					+ "connections with those whose names are given, a timeline, what was looked for and not found, "
					+ "and what the sources don't say. Every section tells at most 100 ties, and how many more there are. "
					+ "It needs all ties in memory: until they are read, and if they are too many, the answer is 503.")
	ResponseEntity<Answer<Dossier>> dossier(
			@Parameter(description = "the entity's id", example = "sparkice") @PathVariable String id,
			@Valid DossierQuestion question) {
		return this.answers.of(question, (digest) -> this.dossiers.of(id, question, digest));
	}

}
