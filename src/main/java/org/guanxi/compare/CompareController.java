package org.guanxi.compare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Compare", description = "What two have in common")
class CompareController {

	private final Answers answers;

	private final Comparisons comparisons;

	CompareController(Answers answers, Comparisons comparisons) {
		this.answers = answers;
		this.comparisons = comparisons;
	}

	@GetMapping("/api/compare")
	@Operation(operationId = "compare", summary = "Two entities side by side",
			description = "The ties between the two; then, aspect by aspect, who or what both have directly, by a tie "
					+ "of each: owners and investors, holdings, wholes that both are part of, parts of both, partners, "
					+ "people, platforms, memberships, regulators, who is regulated by both, rivals, opponents at court; "
					+ "each with the ties of both and their evidence, the sure ones first, then by id. How alike the two are in "
					+ "an aspect is said after Jaccard: of what either has, how much both have; the two themselves are not counted. Where "
					+ "it is open whether a tie belongs to the window of since and until, held on the day of asOf or was known by that of "
					+ "knownBy, it counts as 'maybe', numbers are from min to max, and so is the similarity: the least and the greatest that any "
					+ "resolution of the doubts gives. Then figures of one measure and unit that each has of its own, the "
					+ "latest first; a figure of both together is left out. Where nothing is shared directly, 'nothing' says "
					+ "so. It needs all ties in memory: until they are read, and if they are too many, the answer is 503.")
	ResponseEntity<Answer<Compared>> compare(@Valid CompareQuestion question) {
		return this.answers.of(question, (digest) -> this.comparisons.of(question, digest));
	}

}
