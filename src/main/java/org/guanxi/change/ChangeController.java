package org.guanxi.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Changes", description = "What loads have changed")
class ChangeController {

	private final Answers answers;

	private final Changes changes;

	ChangeController(Answers answers, Changes changes) {
		this.answers = answers;
		this.changes = changes;
	}

	@GetMapping("/api/changes")
	@Operation(operationId = "changes", summary = "What has changed since",
			description = "Every source, entity and claim that was added, changed or removed, in the order of the loads, "
					+ "each as it was before and as it is after.")
	ResponseEntity<Answer<ChangesFound>> changes(@Valid ChangesQuestion question) {
		return this.answers.of(question, () -> this.changes.since(question));
	}

}
