package org.guanxi.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoParameters;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.vocabulary.Vocabulary.EntityWord;
import org.guanxi.vocabulary.Vocabulary.TieWord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Vocabulary", description = "The words of the graph")
class VocabularyController {

	private final Answers answers;

	private final Graph graph;

	VocabularyController(Answers answers, Graph graph) {
		this.answers = answers;
		this.graph = graph;
	}

	@GetMapping("/api/vocabulary")
	@Operation(operationId = "vocabulary", summary = "The types of tie and entity",
			description = "With their wording both ways, what they may connect, and how many there are in this graph.")
	ResponseEntity<Answer<Vocabulary>> vocabulary(@Valid NoParameters question) {
		return this.answers.of(question, () -> {
			Map<String, Long> ties = counts("vocabulary/ties");
			Map<String, Long> entities = counts("vocabulary/entities");
			return Found.all(new Vocabulary(
					Arrays.stream(TieType.values())
						.map((type) -> new TieWord(type, ties.getOrDefault(type.toString(), 0L)))
						.toList(),
					Arrays.stream(EntityType.values())
						.map((type) -> new EntityWord(type.toString(), entities.getOrDefault(type.toString(), 0L)))
						.toList()));
		});
	}

	private Map<String, Long> counts(String question) {
		return this.graph.ask(question, Map.of(), Count.class)
			.stream()
			.collect(Collectors.toMap(Count::name, Count::count));
	}

	private record Count(String name, long count) {
	}

}
