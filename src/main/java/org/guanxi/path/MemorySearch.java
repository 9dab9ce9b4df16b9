package org.guanxi.path;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;
import org.guanxi.fact.Direction;
import org.guanxi.path.PathQuestion.Mode;
import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.None;
import org.guanxi.walk.Balls;
import org.guanxi.walk.Counted;
import org.guanxi.walk.Proof;
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

	/** Up to which length all paths were looked at. */
	private int done;

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
			return Outcome.waited(Explored.MEMORY);
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
		return new Outcome(ranking.explained(ways.found()), inTime, explored(balls, inTime), none);
	}

	private void walk(Balls balls, Ways ways) {
		int shortest = meet(balls);
		if (shortest < 0) {
			return;
		}
		this.done = shortest - 1;
		ways.visiting(Via.of(this.terrain,
				this.question.via.stream()
					.map((id) -> this.adjacency.find(id).orElseThrow())
					.filter((node) -> node != this.from && node != this.to)
					.toList(),
				this.to, this.question.maxHops));
		for (int hops = shortest; hops <= this.question.maxHops && !ways.full(); hops++) {
			balls.reach(hops);
			ways.of(this.from, hops);
			this.done = hops;
			if (this.question.mode == Mode.SHORTEST && !ways.found().isEmpty()) {
				return;
			}
		}
	}

	private int meet(Balls balls) {
		try {
			return balls.meet(this.question.maxHops);
		}
		catch (OutOfTime ex) {
			this.done = balls.gone();
			throw ex;
		}
	}

	private Explored explored(Balls balls, boolean inTime) {
		return new Explored(Explored.MEMORY, (long) balls.entities(), this.terrain.steps(),
				(this.terrain.hubs() > 0) ? this.terrain.hubs() : null, inTime ? null : cut());
	}

	private String cut() {
		return ((this.done == 0) ? "The time was up before all paths of 1 tie were looked at."
				: "All paths of at most %s were looked at before the time was up.".formatted(Counted.ties(this.done)))
				+ " A larger budget may find more.";
	}

	private None none(Balls balls) {
		if (!this.question.via.isEmpty()) {
			return None.of(within(), null, null);
		}
		Proof within = within().and(balls.words());
		try {
			int longer = balls.meet(Integer.MAX_VALUE);
			if (longer > 0) {
				return None.of(within.and("The shortest has %s.".formatted(Counted.ties(longer)),
						"最短的路径有%d条关系。".formatted(longer)), false, longer);
			}
		}
		catch (OutOfTime ex) {
			return None.of(
					within.and("Whether a longer one leads there wasn't found out in time.", "是否有更长的路径，未能在时限内查明。"),
					null, null);
		}
		boolean whole = this.question.direction == Direction.ANY && this.terrain.hubs() == 0;
		return None.of(new Proof(
				"No path of any length leads from %s to %s, under these filters and in this dataset%s."
					.formatted(name(this.from), name(this.to), hubs()),
				"在此筛选条件和此数据中%s，从%s到%s没有任何长度的路径。".formatted(hubsZh(), nameZh(this.from), nameZh(this.to)))
			.and(balls.end(whole)), whole ? true : null, null);
	}

	private Proof within() {
		return new Proof(
				"No path of at most %s leads from %s to %s%s, under these filters and in this dataset%s."
					.formatted(Counted.ties(this.question.maxHops), name(this.from), name(this.to), vias(), hubs()),
				"在此筛选条件和此数据中%s，从%s到%s没有%s不超过%d条关系的路径。".formatted(hubsZh(), nameZh(this.from), nameZh(this.to), viasZh(),
						this.question.maxHops));
	}

	private String hubs() {
		return (this.terrain.hubs() == 0) ? ""
				: (this.terrain.hubs() == 1)
						? ", not walking through the one entity with more than %d ties".formatted(this.question.maxTies)
						: ", walking through none of the %d entities with more than %d ties"
							.formatted(this.terrain.hubs(), this.question.maxTies);
	}

	private String hubsZh() {
		return (this.terrain.hubs() == 0) ? ""
				: "（不经过关系多于%d条的%d个实体）".formatted(this.question.maxTies, this.terrain.hubs());
	}

	private String vias() {
		return this.question.via.isEmpty() ? "" : via(this::name).collect(Collectors.joining(" and ", " through ", ""));
	}

	private String viasZh() {
		return this.question.via.isEmpty() ? "" : via(this::nameZh).collect(Collectors.joining("和", "经由", "、"));
	}

	private Stream<String> via(IntFunction<String> name) {
		return this.question.via.stream().map((id) -> name.apply(this.adjacency.find(id).orElseThrow()));
	}

	private String name(int node) {
		return this.adjacency.node(node).name();
	}

	private String nameZh(int node) {
		return Objects.requireNonNullElse(this.adjacency.node(node).nameZh(), name(node));
	}

}
