package org.guanxi.investor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/entities/{id}/co-investors")
@Tag(name = "Investors", description = "Who invests in the same, and how similar two are")
class InvestorController {

	private static final String HOLDING = "To hold is to have invested in, to own a stake in, to have acquired or to be the "
			+ "parent of. With since and until, an event (an investment, a takeover) counts if it happened within the window, "
			+ "a state (a stake, a parent) if it held on at least one day of it. Where dates leave that open, or whether it was "
			+ "so on the day of asOf or known by that of knownBy, it counts as 'maybe': numbers are then from min, without "
			+ "what is doubtful, to max, with it; and the similarity (Jaccard: what both hold over what either holds) is from "
			+ "the least to the greatest that any resolution of the doubts gives, each doubt by itself. Without a window an undated "
			+ "tie is none in doubt. It needs all ties in memory: until they are read, and if they are too many, the answer "
			+ "is 503.";

	private final Answers answers;

	private final Investors investors;

	InvestorController(Answers answers, Investors investors) {
		this.answers = answers;
		this.investors = investors;
	}

	@GetMapping
	@Operation(operationId = "coInvestors", summary = "Who holds what an entity holds",
			description = "Whoever holds at least one of its holdings. Who shares most comes first: for sure, then perhaps; "
					+ "then the most similar, at least, then at most; then by id. Each with the first ten that both hold, and "
					+ "the ties of both; /co-investors/{other} has all of them. " + HOLDING)
	ResponseEntity<Answer<CoInvestors>> coInvestors(
			@Parameter(description = "the entity's id", example = "softbank-group") @PathVariable String id,
			@Valid InvestorQuestion question) {
		return this.answers.of(question, (digest) -> this.investors.of(id, question, digest));
	}

	@GetMapping("/{other}")
	@Operation(operationId = "similarity", summary = "How similar the holdings of two entities are",
			description = "What both hold, what the one holds alone, and what the other, page by page in this order, each "
					+ "with its ties; the numbers are of all pages. Similarity is left out if neither holds anything. "
					+ HOLDING)
	ResponseEntity<Answer<Comparison>> similarity(
			@Parameter(description = "the id of the one", example = "softbank-group") @PathVariable String id,
			@Parameter(description = "the id of the other", example = "robert-barchiesi") @PathVariable String other,
			@Valid InvestorQuestion question) {
		return this.answers.of(question, (digest) -> this.investors.compared(id, other, question, digest));
	}

}
