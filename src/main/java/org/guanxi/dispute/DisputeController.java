package org.guanxi.dispute;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Cursor;
import org.guanxi.answer.Contests;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Found;
import org.guanxi.fact.Dispute;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Disputes", description = "What is contested")
class DisputeController {

	private static final int PLACE = 4;

	private static final Map<String, Dispute.Rule> RULES = Arrays.stream(Dispute.Rule.values())
		.collect(Collectors.toMap(Dispute.Rule::toString, Function.identity()));

	private final Answers answers;

	private final Graph graph;

	private final Contests contests;

	private final Entities entities;

	DisputeController(Answers answers, Graph graph, Contests contests, Entities entities) {
		this.answers = answers;
		this.graph = graph;
		this.contests = contests;
		this.entities = entities;
	}

	@GetMapping("/api/disputes")
	@Operation(operationId = "disputes", summary = "What is contested",
			description = "Pairs of claims that can't both be true, each with the rule that finds it, both sources, and what "
					+ "follows under either side. None of them is preferred.")
	ResponseEntity<Answer<DisputesFound>> disputes(@Valid DisputesQuestion question) {
		return this.answers.of(question, () -> find(question));
	}

	private Found<DisputesFound> find(DisputesQuestion question) {
		if (question.entity != null) {
			this.entities.require("entity", question.entity);
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entity", question.entity);
		parameters.put("rules", question.rule.isEmpty() ? RULES.keySet() : question.rule);
		parameters.put("after", Cursor.place(question.cursor, PLACE));
		parameters.put("most", question.limit + 1);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		List<Place> found = this.graph.ask("dispute/disputes", parameters, Place.class);
		List<Place> page = found.subList(0, Math.min(found.size(), question.limit));
		String next = (found.size() > page.size()) ? Cursor.after(page.getLast().place()) : null;
		DisputesFound answer = new DisputesFound(
				this.contests.of(page.stream().map(Place::pair).toList(), question.knownBy), next);
		return (next != null) ? Found.cut(answer, "limit", question.limit) : Found.all(answer);
	}

	private record Place(Contests.Pair pair, List<String> place) {
	}

}
