package org.guanxi.finding;

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
@Tag(name = "Findings", description = "Circles of holdings, and who is on both sides")
class FindingController {

	private final Answers answers;

	private final Findings findings;

	FindingController(Answers answers, Findings findings) {
		this.answers = answers;
		this.findings = findings;
	}

	@GetMapping("/api/entities/{id}/findings")
	@Operation(operationId = "findings",
			summary = "Circles of holdings, and conflicts of interest, that concern an entity",
			description = "Constellations that an analyst looks at twice; none is a judgement. 'circle': a circle of holdings "
					+ "(stakes, parents, acquisitions, investments) that leads from the entity back to itself, those first of which "
					+ "most may come back; if there are more than are shown, 'group' says who all hold each other so. 'holder-of-both': "
					+ "somebody who holds, through any number of layers, both sides of a rivalry, a law suit, a regulation or a "
					+ "suspended membership, or is one side and holds the other; to hold is to own a stake, to be the parent, "
					+ "to have acquired or invested, or to be the whole of a part; the two chains have nobody in common but the "
					+ "holder, so that it isn't told again of whoever is above. 'posts-at-both': one person who has posts at "
					+ "both sides of such, or of a sale, an investment or an acquisition; of the last two the posts count that can have "
					+ "been held when it happened. 'post-and-holding': a person who has a post at one side and "
					+ "holds the other, or is it. Posts at a holder and what it holds are usual, and none. What concerns the entity "
					+ "has it as the one on both sides, as a side, or on one of the two chains that are shown, the shortest. "
					+ "Each finding is one sentence with its ties in order; 'doubts' says why it is told as 'may': announced, planned, forecast, alleged, "
					+ "disputed, open on the day, or, without one, never told to have held at one time. Without asOf, what isn't told to have ended counts. What was looked for and not "
					+ "found is in 'none'. It needs all ties in memory: until they are read, and if they are too many, the answer "
					+ "is 503.")
	ResponseEntity<Answer<FindingsFound>> findings(
			@Parameter(description = "the entity's id", example = "robert-barchiesi") @PathVariable String id,
			@Valid FindingsQuestion question) {
		return this.answers.of(question, (digest) -> this.findings.of(id, question, digest));
	}

}
