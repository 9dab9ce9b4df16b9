package org.guanxi.ownership;

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
@Tag(name = "Ownership", description = "Who owns whom, through all layers")
class OwnershipController {

	private final Answers answers;

	private final Ownerships ownerships;

	OwnershipController(Answers answers, Ownerships ownerships) {
		this.answers = answers;
		this.ownerships = ownerships;
	}

	@GetMapping("/api/entities/{id}/ownership")
	@Operation(operationId = "ownership", summary = "Who owns an entity, or what it owns, through all layers",
			description = "Looks through stakes, parents and acquisitions, and investments that state a percentage. Every "
					+ "share is from min to max percent, alike if nothing is doubtful: a stake of which nobody states the size is from 0 to "
					+ "what the others leave of the whole, one that is contested or may not have held on the day from 0 to what is "
					+ "stated, and one of which claims differ from the least to the most of them. A share through all chains adds up their "
					+ "products, circles solved as a fixed point; min has all stakes at their least, max decides what is "
					+ "doubtful in favour of the owner, without any entity being owned by more than 100 percent. "
					+ "Control is apart from share: a parent, an acquirer, or more than half held together with "
					+ "those that are controlled. Without asOf, what isn't told to have ended counts. It needs all ties "
					+ "in memory: until they are read, and if they are too many, the answer is 503.")
	ResponseEntity<Answer<Ownership>> ownership(
			@Parameter(description = "the entity's id", example = "sb-cloud") @PathVariable String id,
			@Valid OwnershipQuestion question) {
		return this.answers.of(question, (digest) -> this.ownerships.of(id, question, digest));
	}

}
