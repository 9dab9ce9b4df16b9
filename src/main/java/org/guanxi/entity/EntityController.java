package org.guanxi.entity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.DatedQuestion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/entities")
@Tag(name = "Entities", description = "Who is who, and who is tied to whom")
class EntityController {

	private final Answers answers;

	private final EntitySearch search;

	private final EntityFile entities;

	EntityController(Answers answers, EntitySearch search, EntityFile entities) {
		this.answers = answers;
		this.search = search;
		this.entities = entities;
	}

	@GetMapping
	@Operation(operationId = "search", summary = "Look entities up by name",
			description = "By any name, English or Chinese, former or short, and by identifier; forgives a typing error. "
					+ "Best first, each with the name that matched and how. Without q: all, by name.")
	ResponseEntity<Answer<EntityHits>> search(@Valid SearchQuestion question) {
		return this.answers.of(question, () -> this.search.find(question));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "entity", summary = "One entity",
			description = "Its names and identifiers, how many ties of which type it has, its figures, what is stated "
					+ "about it, and the sources that speak of it.")
	ResponseEntity<Answer<EntityAnswer>> entity(
			@Parameter(description = "the entity's id", example = "alibaba-group") @PathVariable String id,
			@Valid DatedQuestion question) {
		return this.answers.of(question, () -> this.entities.entity(id, question));
	}

	@GetMapping("/{id}/ties")
	@Operation(operationId = "ties", summary = "The ties of an entity",
			description = "Each with its claims and their sources; ordered by type, then by who is at the other end. "
					+ "The next page is asked for with the cursor in 'next'.")
	ResponseEntity<Answer<EntityTies>> ties(
			@Parameter(description = "the entity's id", example = "sparkice") @PathVariable String id,
			@Valid TiesQuestion question) {
		return this.answers.of(question, () -> this.entities.ties(id, question));
	}

}
