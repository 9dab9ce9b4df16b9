package org.guanxi.match;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Matching", description = "Who is meant by a name")
class MatchController {

	private final Answers answers;

	private final Matcher matcher;

	MatchController(Answers answers, Matcher matcher) {
		this.answers = answers;
		this.matcher = matcher;
	}

	@PostMapping("/api/match")
	@Operation(operationId = "match", summary = "Who is meant by these names",
			description = "Up to 100 entities in, candidates for each out, best first, scored and explained. Request and answer "
					+ "have the shape of OpenSanctions' POST /match/{dataset}, so that its clients can ask here: "
					+ "/match/{dataset} and /api/match/{dataset} are answered too, where the dataset is one in this graph, or "
					+ "'default' or 'all' for any. Compared are name, alias, weakAlias, previousName, abbreviation, ticker, the "
					+ "parts of a person's name; country, jurisdiction, nationality, citizenship, mainCountry; leiCode, uscCode, "
					+ "wikidataId, isinCode, swiftBic, permId, cikCode, registrationNumber, taxNumber, vatCode, idNumber. What "
					+ "isn't compared is said in 'notes'; so are characters that nobody sees, which are left out. A query "
					+ "that can't be looked for has the status 400 and the reason in its notes, and the others are "
					+ "answered; if that is so of all, the batch is refused with all that is wrong. topics is refused rather than passed over: no entity here has any. "
					+ "When 10 seconds are up, the queries that are left have the status 503, and the answer is not "
					+ "complete. It has no ETag.")
	ResponseEntity<Answer<MatchesFound>> match(@Valid MatchQuestion question, @Valid @RequestBody MatchBody body) {
		return in("default", question, body);
	}

	@PostMapping({ "/api/match/{dataset}", "/match/{dataset}" })
	@Operation(hidden = true)
	ResponseEntity<Answer<MatchesFound>> in(@PathVariable String dataset, @Valid MatchQuestion question,
			@Valid @RequestBody MatchBody body) {
		return this.answers.of(question, () -> this.matcher.of(dataset, question, body));
	}

}
