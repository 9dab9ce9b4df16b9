package org.guanxi.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.explorer.Overview.Connected;
import org.guanxi.graph.Graph;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Overview", description = "What there is")
class OverviewController {

	private final Answers answers;

	private final Graph graph;

	private final Index index;

	OverviewController(Answers answers, Graph graph, Index index) {
		this.answers = answers;
		this.graph = graph;
		this.index = index;
	}

	@GetMapping("/api/overview")
	@Operation(operationId = "overview", summary = "What is in the graph",
			description = "How many entities, claims and sources there are, and who is best connected: by which a "
					+ "first look begins. Without an index it says only how much there is, and has no ETag.")
	ResponseEntity<Answer<Overview>> overview(@Valid OverviewQuestion question) {
		return this.answers.of(question, (digest) -> {
			Overview.Counts counts = this.graph.askOne("explorer/counts", Map.of(), Overview.Counts.class)
				.orElseThrow();
			return this.index.at(digest)
				.map((adjacency) -> Found
					.all(new Overview(counts, ties(adjacency), connected(adjacency, question.limit))))
				.orElseGet(() -> Found.all(new Overview(counts, null, null)).onceOnly());
		});
	}

	/** Each is one of either end. */
	private static long ties(Adjacency adjacency) {
		return IntStream.range(0, adjacency.size()).mapToLong(adjacency::degree).sum() / 2;
	}

	/** The queue holds the best so far, the least of them first. */
	private static List<Connected> connected(Adjacency adjacency, int most) {
		Comparator<Connected> better = Comparator.comparingInt(Connected::ties)
			.reversed()
			.thenComparing((one) -> one.entity().id());
		PriorityQueue<Connected> best = new PriorityQueue<>(better.reversed());
		for (int node = 0; node < adjacency.size(); node++) {
			int ties = adjacency.degree(node);
			Connected worst = best.peek();
			if (ties > 0 && (worst == null || best.size() < most || ties >= worst.ties())) {
				best.add(new Connected(NamedEntity.of(adjacency.node(node)), ties));
				if (best.size() > most) {
					best.remove();
				}
			}
		}
		return best.stream().sorted(better).toList();
	}

}
