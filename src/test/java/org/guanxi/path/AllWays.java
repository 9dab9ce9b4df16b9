package org.guanxi.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.adjacency.Drawn;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.walk.Walk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the answer to a question about a small graph must be, found by trying all ways.
 */
final class AllWays {

	private final SmallGraph graph;

	private final PathQuestion question;

	AllWays(SmallGraph graph, PathQuestion question) {
		this.graph = graph;
		this.question = question;
	}

	static PathQuestion question(RandomGraphs random, SmallGraph graph) {
		PathQuestion question = new PathQuestion();
		question.from = random.oneOf(graph.entities());
		question.to = random.oneOf(graph.entities());
		question.maxHops = random.upTo(8);
		question.k = random.upTo(random.oneOf(List.of(3, 50)));
		question.mode = random.oneOf(List.of(PathQuestion.Mode.values()));
		random.fill(question);
		if (random.upTo(4) == 1) {
			question.avoid = List.of(random.oneOf(graph.entities()), random.oneOf(graph.entities()));
		}
		if (random.upTo(4) == 1) {
			question.via = List.of(random.oneOf(graph.entities()));
		}
		if (random.upTo(4) == 1) {
			question.maxTies = 1 + random.upTo(5);
		}
		return question;
	}

	/** In the order of an answer, which may cut them. */
	List<Expected> all() {
		List<Expected> all = ways(this.question.maxHops).stream()
			.map((way) -> new Expected(visited(way), way.stream().map((told) -> Drawn.tie(told.claim())).toList(),
					score(way)))
			.sorted(Comparator.<Expected>comparingInt((way) -> way.ties().size())
				.thenComparing((way) -> -way.score())
				.thenComparing((way) -> String.join(" ", way.entities()))
				.thenComparing((way) -> String.join(" ", way.ties())))
			.toList();
		return all.stream()
			.filter((way) -> this.question.mode != PathQuestion.Mode.SHORTEST
					|| way.ties().size() == all.getFirst().ties().size())
			.toList();
	}

	/** However long a path is, it visits none of eight entities twice. */
	void checkProof(PathsFound.None none) {
		if (!this.question.via.isEmpty() || this.question.from.equals(this.question.to)) {
			return;
		}
		OptionalInt shortest = ways(8).stream().mapToInt(List::size).min();
		if (shortest.isEmpty() && this.question.direction != Direction.ANY) {
			assertThat(none.separate()).as(toString()).isNull();
		}
		else if (!shortest.isEmpty() || !this.question.leavesHubsOut()) {
			assertThat(none.separate()).as(toString()).isEqualTo(shortest.isEmpty());
		}
		assertThat(Optional.ofNullable(none.shortest())).as(toString())
			.isEqualTo(shortest.isPresent() ? Optional.of(shortest.getAsInt()) : Optional.empty());
	}

	private List<List<Told>> ways(int most) {
		return this.graph.ways(this.question.from, this.question.to, this.question, most).stream().filter((way) -> {
			List<String> visited = visited(way);
			return visited.containsAll(this.question.via) && visited.stream()
				.filter((entity) -> !entity.equals(this.question.from) && !entity.equals(this.question.to))
				.noneMatch((entity) -> this.question.avoid.contains(entity) || degree(entity) > this.question.maxTies);
		}).toList();
	}

	private long degree(String entity) {
		return this.graph.ties().stream().filter((tie) -> tie.claim().ends().contains(entity)).count();
	}

	private List<String> visited(List<Told> way) {
		List<String> visited = new ArrayList<>(List.of(this.question.from));
		for (Told tie : way) {
			List<String> ends = tie.claim().ends();
			visited.add(ends.getFirst().equals(visited.getLast()) ? ends.getLast() : ends.getFirst());
		}
		return visited;
	}

	/** As the documentation of the ranking says. */
	private double score(List<Told> way) {
		List<String> visited = visited(way);
		double score = 1;
		for (int i = 0; i < way.size(); i++) {
			Told tie = way.get(i);
			double kind = switch (tie.claim().type().kind()) {
				case OWNERSHIP -> 1;
				case INVESTMENT -> 0.9;
				case PARTNERSHIP -> 0.8;
				case DISPUTE -> 0.2;
				default -> throw new IllegalStateException("No such tie is told");
			};
			double time = (this.question.asOf != null
					&& tie.claim().held(this.question.asOf).orElseThrow() == Held.MAYBE) ? 0.8 : 1;
			double connector = (i < way.size() - 1)
					? Math.round(10_000 / (1 + Math.log10(degree(visited.get(i + 1))) / 3)) / 10_000.0 : 1;
			score *= kind * tie.confidence() * time * connector;
		}
		return Math.round(1e6 * score) / 1e6;
	}

	@Override
	public String toString() {
		return this.question.from + " to " + this.question.to + " " + this.question.parameters() + " k "
				+ this.question.k + " " + this.question.mode + " maxTies " + this.question.maxTies;
	}

	/**
	 * A path.
	 *
	 * @param entities ids from end to end
	 * @param ties ids
	 * @param score six decimals
	 */
	record Expected(List<String> entities, List<String> ties, double score) {

		static Expected of(PathsFound.FoundPath path) {
			return new Expected(path.entities().stream().map((entity) -> entity.id()).toList(),
					path.ties().stream().map((tie) -> tie.id()).toList(), Objects.requireNonNull(path.score()));
		}

		static Expected of(Walk walk) {
			return new Expected(walk.entities(), walk.ties(), Objects.requireNonNull(walk.score()));
		}

	}

}
