package org.guanxi.path;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;
import org.guanxi.path.PathQuestion.Mode;
import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.None;
import org.guanxi.walk.Balls;
import org.guanxi.walk.Ranking;
import org.guanxi.walk.Terrain;
import org.guanxi.walk.Terrain.OutOfTime;
import org.guanxi.walk.Via;
import org.guanxi.walk.Ways;
import org.jspecify.annotations.Nullable;

/** Searches all ties in memory. */
final class MemorySearch {

	private final Adjacency adjacency;

	private final PathQuestion question;

	private final Terrain terrain;

	private final int from;

	private final int to;

	MemorySearch(Adjacency adjacency, PathQuestion question) {
		this.adjacency = adjacency;
		this.question = question;
		this.from = adjacency.find(question.from).orElseThrow();
		this.to = adjacency.find(question.to).orElseThrow();
		this.terrain = new Terrain(adjacency, new Filter(adjacency, question.wanted()),
				question.avoid.stream()
					.map(adjacency::find)
					.flatMapToInt(OptionalInt::stream)
					.boxed()
					.collect(Collectors.toSet()),
				question.maxTies, System.nanoTime() + 1_000_000L * question.budget);
	}

	Outcome outcome() {
		try (Workspace workspace = this.terrain.workspace()) {
			return outcome(workspace);
		}
		catch (OutOfTime ex) {
			return new Outcome(List.of(), false, new Explored(Explored.MEMORY, 0L, 0L, null), null);
		}
	}

	private Outcome outcome(Workspace workspace) {
		Balls balls = new Balls(this.terrain, workspace, this.from, this.to);
		Ranking ranking = new Ranking(this.adjacency, this.question.asOf);
		Ways ways = new Ways(this.terrain, workspace, ranking, this.to, this.question.most() + 1);
		None none = null;
		boolean inTime = true;
		try {
			walk(balls, ways);
			none = ways.found().isEmpty() ? none(balls) : null;
		}
		catch (OutOfTime ex) {
			inTime = false;
		}
		return new Outcome(ranking.explained(ways.found()), inTime, explored(balls), none);
	}

	private void walk(Balls balls, Ways ways) {
		int shortest = balls.meet(this.question.maxHops);
		if (shortest < 0) {
			return;
		}
		ways.visiting(Via.of(this.terrain,
				this.question.via.stream()
					.map((id) -> this.adjacency.find(id).orElseThrow())
					.filter((node) -> node != this.from && node != this.to)
					.toList(),
				this.to, this.question.maxHops));
		for (int hops = shortest; hops <= this.question.maxHops && !ways.full(); hops++) {
			balls.reach(hops);
			ways.of(this.from, hops);
			if (this.question.mode == Mode.SHORTEST && !ways.found().isEmpty()) {
				return;
			}
		}
	}

	private Explored explored(Balls balls) {
		return new Explored(Explored.MEMORY, (long) balls.entities(), this.terrain.steps(),
				(this.terrain.hubs() > 0) ? this.terrain.hubs() : null);
	}

	private None none(Balls balls) {
		if (!this.question.via.isEmpty()) {
			return new None(within(), null, null);
		}
		String surroundings = balls.words(name(this.from), name(this.to));
		try {
			int longer = balls.meet(Integer.MAX_VALUE);
			if (longer > 0) {
				return new None(within() + surroundings + " The shortest has %d ties.".formatted(longer), false,
						longer);
			}
		}
		catch (OutOfTime ex) {
			return new None(within() + surroundings + " Whether a longer one leads there wasn't found out in time.",
					null, null);
		}
		return new None("No path of any length leads from %s to %s, under these filters and in this dataset%s.%s"
			.formatted(name(this.from), name(this.to), hubs(), balls.end(name(this.from), name(this.to))), true, null);
	}

	private String within() {
		return "No path of at most %d ties leads from %s to %s%s, under these filters and in this dataset%s."
			.formatted(this.question.maxHops, name(this.from), name(this.to), vias(), hubs());
	}

	private String hubs() {
		return (this.terrain.hubs() > 0) ? ", walking through none of the %d entities with more than %d ties"
			.formatted(this.terrain.hubs(), this.question.maxTies) : "";
	}

	private String vias() {
		return this.question.via.isEmpty() ? ""
				: this.question.via.stream()
					.map((id) -> name(this.adjacency.find(id).orElseThrow()))
					.collect(Collectors.joining(" and ", " through ", ""));
	}

	private String name(int node) {
		return this.adjacency.node(node).name();
	}

}
