package org.guanxi.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.graph.Graph;
import org.guanxi.graph.TookTooLong;
import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.FoundPath;
import org.guanxi.path.PathsFound.None;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how two entities are connected. */
@Component
class Paths {

	/**
	 * As many as {@code path/k-shortest} looks for: the most that can be asked for, and
	 * one.
	 */
	private static final int MOST = 51;

	private static final Duration BUDGET = Duration.ofSeconds(2);

	private final Graph graph;

	private final Entities entities;

	private final Evidence evidence;

	Paths(Graph graph, Entities entities, Evidence evidence) {
		this.graph = graph;
		this.entities = entities;
		this.evidence = evidence;
	}

	Found<PathsFound> between(PathQuestion question) {
		NamedEntity from = this.entities.require("from", question.from);
		NamedEntity to = this.entities.require("to", question.to);
		Map<String, @Nullable Object> parameters = question.parameters();
		parameters.put("from", question.from);
		parameters.put("to", question.to);
		parameters.put("maxHops", question.maxHops);
		parameters.put("most", MOST);
		try {
			List<Walk> walks = walks(question, parameters);
			if (walks.isEmpty()) {
				return Found.all(new PathsFound(from, to, List.of(), none(question, from, to, parameters)));
			}
			PathsFound found = new PathsFound(from, to, cited(walks.stream().limit(question.k).toList(), question),
					null);
			return (walks.size() > question.k) ? Found.cut(found, "k", question.k) : Found.all(found);
		}
		catch (TookTooLong ex) {
			return Found.cut(new PathsFound(from, to, List.of(), null), "time", BUDGET.toSeconds() + " s");
		}
	}

	private List<Walk> walks(PathQuestion question, Map<String, @Nullable Object> parameters) {
		if (question.from.equals(question.to)) {
			return List.of(new Walk(0, List.of(question.from), List.of()));
		}
		List<Walk> walks = this.graph.ask("path/k-shortest", parameters, Walk.class, BUDGET);
		return (question.mode == PathQuestion.Mode.K) ? walks
				: walks.stream().filter((walk) -> walk.length() == walks.getFirst().length()).toList();
	}

	private None none(PathQuestion question, NamedEntity from, NamedEntity to,
			Map<String, @Nullable Object> parameters) {
		Explored explored = this.graph.ask("path/explored", parameters, Explored.class, BUDGET).getFirst();
		return new None("""
				No path of at most %d ties from %s to %s, under these filters and in this dataset: \
				%d entities can be reached from %s so, and %s is none of them.""".formatted(question.maxHops,
				from.name(), to.name(), explored.entities(), from.name(), to.name()), explored);
	}

	private List<FoundPath> cited(List<Walk> walks, PathQuestion question) {
		Map<String, NamedEntity> named = this.entities
			.named(walks.stream().flatMap((walk) -> walk.entities().stream()).distinct().toList());
		Map<String, CitedTie> ties = this.evidence
			.ties(walks.stream().flatMap((walk) -> walk.ties().stream()).distinct().toList(), question);
		return walks.stream()
			.map((walk) -> new FoundPath(walk.length(), all(walk.entities().stream().map(named::get)),
					all(walk.ties().stream().map(ties::get))))
			.toList();
	}

	private static <T> List<T> all(Stream<@Nullable T> items) {
		return items.filter(Objects::nonNull).toList();
	}

	private record Walk(int length, List<String> entities, List<String> ties) {
	}

}
