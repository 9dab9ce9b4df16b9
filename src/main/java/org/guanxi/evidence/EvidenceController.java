package org.guanxi.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Cursor;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoParameters;
import org.guanxi.answer.NoSuch;
import org.guanxi.answer.TieFilter;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence", description = "Who says so, and where")
class EvidenceController {

	private static final int PLACE = 3;

	private static final int FALLING = 200;

	private final Answers answers;

	private final Graph graph;

	private final Evidence evidence;

	EvidenceController(Answers answers, Graph graph, Evidence evidence) {
		this.answers = answers;
		this.graph = graph;
		this.evidence = evidence;
	}

	@GetMapping("/api/ties/{id}")
	@Operation(operationId = "tie", summary = "One tie",
			description = "With the claims that it is derived from, and what was known of it earlier.")
	ResponseEntity<Answer<OneTie>> tie(
			@Parameter(description = "the tie's id", example = "03448fba23c23db0") @PathVariable String id,
			@Valid TieQuestion question) {
		return this.answers.of(question, () -> {
			CitedTie tie = this.evidence.ties(List.of(id), question.filter()).get(id);
			if (tie == null) {
				throw new NoSuch("id", "tie", id);
			}
			List<String> earlier = this.graph.ask("evidence/earlier", Map.of("id", id), Id.class)
				.stream()
				.map(Id::id)
				.toList();
			return Found.all(new OneTie(tie, inOrder(earlier, question.filter())));
		});
	}

	@GetMapping("/api/claims/{id}")
	@Operation(operationId = "claim", summary = "One claim",
			description = "What is said, by which source, in which paragraph of it.")
	ResponseEntity<Answer<OneClaim>> claim(
			@Parameter(description = "the claim's id", example = "eae1de732ae01694") @PathVariable String id,
			@Valid NoParameters question) {
		return this.answers.of(question,
				() -> this.evidence.claims(List.of(id), null)
					.stream()
					.map((claim) -> new OneClaim(claim,
							this.graph.ask("evidence/history", Map.of("id", id), OneClaim.Revision.class)))
					.map(Found::all)
					.findFirst()
					.orElseThrow(() -> new NoSuch("id", "claim", id)));
	}

	@GetMapping("/api/sources/{id}")
	@Operation(operationId = "source", summary = "One source, and all that rests on it",
			description = "Its bibliography, the sources that it reprints, and its claims in the order of its paragraphs.")
	ResponseEntity<Answer<SourceAnswer>> source(
			@Parameter(description = "the source's id",
					example = "enterprise-innovation-2016-05-19") @PathVariable String id,
			@Valid SourceQuestion question) {
		return this.answers.of(question, () -> restingOn(id, question));
	}

	private Found<SourceAnswer> restingOn(String id, SourceQuestion question) {
		SourceAnswer.FullSource source = this.graph
			.askOne("evidence/source", Map.of("id", id), SourceAnswer.FullSource.class)
			.orElseThrow(() -> new NoSuch("id", "source", id));
		List<CitedClaim.CitedSource> carried = this.graph.ask("evidence/carried", Map.of("id", id),
				CitedClaim.CitedSource.class);
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id, "most", question.limit + 1));
		parameters.put("after", after(question.cursor));
		List<Place> found = this.graph.ask("evidence/claims-of-source", parameters, Place.class);
		List<Place> page = found.subList(0, Math.min(found.size(), question.limit));
		List<CitedClaim> claims = this.evidence.claims(page.stream().map(Place::id).toList(), null);
		boolean more = found.size() > page.size();
		String next = more ? Cursor.after(page.getLast().place().stream().map(String::valueOf).toList()) : null;
		List<CitedTie> falling = falling(id, question.asOf);
		SourceAnswer answer = new SourceAnswer(source, carried, claims, next, falling.stream().limit(FALLING).toList());
		if (more) {
			return Found.cut(answer, "limit", question.limit);
		}
		return (falling.size() > FALLING) ? Found.cut(answer, "wouldFall", FALLING) : Found.all(answer);
	}

	private List<CitedTie> falling(String id, @Nullable LocalDate asOf) {
		List<String> ids = this.graph.ask("evidence/falling-ties", Map.of("id", id, "most", FALLING + 1), Id.class)
			.stream()
			.map(Id::id)
			.toList();
		TieFilter brief = new TieFilter();
		brief.asOf = asOf;
		brief.evidence = TieFilter.Detail.IDS;
		return inOrder(ids, brief);
	}

	private List<CitedTie> inOrder(List<String> ids, TieFilter filter) {
		Map<String, CitedTie> ties = this.evidence.ties(ids, filter);
		return ids.stream().map(ties::get).filter(Objects::nonNull).toList();
	}

	/** The paragraph is a number, so that p10 comes after p9. */
	private static @Nullable List<Object> after(@Nullable String cursor) {
		List<String> place = Cursor.place(cursor, PLACE);
		return (place != null) ? List.of(Cursor.number(place.get(0), Long.MAX_VALUE), place.get(1), place.get(2))
				: null;
	}

	private record Id(String id) {
	}

	private record Place(String id, List<Object> place) {
	}

}
