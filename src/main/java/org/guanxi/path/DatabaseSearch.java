package org.guanxi.path;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.guanxi.graph.Graph;
import org.guanxi.graph.TookTooLong;
import org.guanxi.path.PathQuestion.Mode;
import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.None;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;

/** Asks Neo4j, while there is no index: slower, and with fewer words for a "no". */
final class DatabaseSearch {

	/** As many as {@code path/k-shortest} looks for. */
	private static final int SHORTEST = 51;

	private final Graph graph;

	private final PathQuestion question;

	private final long deadline;

	DatabaseSearch(Graph graph, PathQuestion question) {
		this.graph = graph;
		this.question = question;
		this.deadline = System.nanoTime() + 1_000_000L * question.budget;
	}

	Outcome outcome() {
		Map<String, @Nullable Object> parameters = this.question.parameters();
		try {
			List<String> avoid = new ArrayList<>(this.question.avoid);
			if (this.question.leavesHubsOut()) {
				this.graph.ask("path/hubs", Map.of("maxTies", this.question.maxTies), Hub.class, left())
					.forEach((hub) -> avoid.add(hub.id()));
			}
			parameters.put("avoid", avoid);
			List<Walk> walks = this.graph.ask(file(), parameters, Walk.class, left());
			if (walks.isEmpty()) {
				return none(parameters);
			}
			return new Outcome(wanted(walks), true, new Explored(Explored.DATABASE, null, null, null), null);
		}
		catch (TookTooLong ex) {
			return new Outcome(List.of(), false, new Explored(Explored.DATABASE, null, null, null), null);
		}
	}

	/** All questions together have one budget; the database takes none for no end. */
	private Duration left() {
		long millis = (this.deadline - System.nanoTime()) / 1_000_000;
		return Duration.ofMillis(Math.max(1, millis));
	}

	private String file() {
		return (this.question.via.isEmpty() && this.question.most() < SHORTEST) ? "path/k-shortest" : "path/every";
	}

	private List<Walk> wanted(List<Walk> walks) {
		return (this.question.mode != Mode.SHORTEST) ? walks
				: walks.stream().filter((walk) -> walk.length() == walks.getFirst().length()).toList();
	}

	private Outcome none(Map<String, @Nullable Object> parameters) {
		long entities = this.graph.ask("path/explored", parameters, Reached.class, left()).getFirst().entities();
		return new Outcome(List.of(), true, new Explored(Explored.DATABASE, entities, null, null),
				new None(
						"""
								No path of at most %d ties leads from %s to %s, under these filters and in this dataset: \
								%d entities can be reached so, and it is none of them."""
							.formatted(this.question.maxHops, this.question.from, this.question.to, entities),
						null, null));
	}

	private record Hub(String id) {
	}

	private record Reached(long entities) {
	}

}
