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
import org.guanxi.walk.Proof;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;

/** Asks Neo4j, while there is no index: slower, and with fewer words for a "no". */
final class DatabaseSearch {

	/** As many as {@code path/k-shortest} looks for. */
	private static final int SHORTEST = 51;

	private final Graph graph;

	private final PathQuestion question;

	private final long deadline;

	/** How many entities it doesn't walk through, for their ties. */
	private int hubs;

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
				List<String> hubs = this.graph
					.ask("path/hubs", Map.of("maxTies", this.question.maxTies), Hub.class, left())
					.stream()
					.map(Hub::id)
					.filter((id) -> !id.equals(this.question.from) && !id.equals(this.question.to))
					.toList();
				this.hubs = hubs.size();
				avoid.addAll(hubs);
			}
			parameters.put("avoid", avoid);
			List<Walk> walks = this.graph.ask(file(), parameters, Walk.class, left());
			if (walks.isEmpty()) {
				return none(parameters);
			}
			return new Outcome(wanted(walks), true, explored(null), null);
		}
		catch (TookTooLong ex) {
			return new Outcome(List.of(), false, explored(null), null);
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
		return new Outcome(List.of(), true, explored(entities), None.of(proof(entities), null, null));
	}

	private Explored explored(@Nullable Long entities) {
		return new Explored(Explored.DATABASE, entities, null, (this.hubs > 0) ? this.hubs : null);
	}

	/** What is reached says nothing of who must be visited on the way. */
	private Proof proof(long entities) {
		String vias = this.question.via.isEmpty() ? "" : " through " + String.join(" and ", this.question.via);
		String reached = this.question.via.isEmpty()
				? ": %d entities can be reached so, and it is none of them".formatted(entities) : "";
		String hubs = (this.hubs > 0) ? ", walking through none of the %d entities with more than %d ties"
			.formatted(this.hubs, this.question.maxTies) : "";
		String viasZh = this.question.via.isEmpty() ? "" : "经由" + String.join("和", this.question.via) + "、";
		String reachedZh = this.question.via.isEmpty() ? "：如此可达%d个实体，其中没有它".formatted(entities) : "";
		String hubsZh = (this.hubs > 0) ? "（不经过关系多于%d条的%d个实体）".formatted(this.question.maxTies, this.hubs) : "";
		return new Proof(
				"No path of at most %d ties leads from %s to %s%s, under these filters and in this dataset%s%s."
					.formatted(this.question.maxHops, this.question.from, this.question.to, vias, hubs, reached),
				"在此筛选条件和此数据中%s，从%s到%s没有%s不超过%d条关系的路径%s。".formatted(hubsZh, this.question.from, this.question.to, viasZh,
						this.question.maxHops, reachedZh));
	}

	private record Hub(String id) {
	}

	private record Reached(long entities) {
	}

}
