package org.guanxi.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.TieFilter;
import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.FoundPath;
import org.guanxi.path.PathsFound.None;
import org.guanxi.walk.Chance;
import org.guanxi.walk.Chance.Closeness;
import org.guanxi.walk.Proof;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds how two entities are connected: in memory, or in the database while there is no
 * index of the facts as they are.
 */
@Component
public class Paths {

	private final Index index;

	private final Fallback fallback;

	private final Chance chance;

	private final Entities entities;

	private final Evidence evidence;

	Paths(Index index, Fallback fallback, Chance chance, Entities entities, Evidence evidence) {
		this.index = index;
		this.fallback = fallback;
		this.chance = chance;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Finds paths.
	 * @param question from where to where
	 * @param digest of the facts to rest on
	 * @return shortest first, or what it means that there is none
	 */
	public Found<PathsFound> between(PathQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest, Duration.ofMillis(question.budget));
		Map<String, NamedEntity> asked = this.entities.require(Map.of("from", List.of(question.from), "to",
				List.of(question.to), "via", question.via, "avoid", question.avoid), question, memory);
		NamedEntity from = Objects.requireNonNull(asked.get(question.from));
		NamedEntity to = Objects.requireNonNull(asked.get(question.to));
		if (question.from.equals(question.to)) {
			return Found.all(nowhere(from, question));
		}
		Outcome outcome = memory.map((adjacency) -> new MemorySearch(adjacency, question).outcome())
			.orElseGet(() -> this.fallback.search(question, digest));
		List<Walk> shown = outcome.walks().stream().limit(question.most()).toList();
		PathsFound found = new PathsFound(from, to, cited(shown, question, memory), chance(memory, question, shown),
				outcome.explored(), outcome.none());
		if (!outcome.inTime()) {
			return Found.cut(found, Found.TIME, question.budget + " ms");
		}
		Found<PathsFound> answer = (outcome.walks().size() > shown.size())
				? Found.cut(found, question.bound(), question.most()) : Found.all(found);
		return memory.isEmpty() ? answer.onceOnly()
				: (question.evidence == TieFilter.Detail.IDS || shown.isEmpty()) ? answer.fromMemory() : answer;
	}

	private static PathsFound nowhere(NamedEntity end, PathQuestion question) {
		Explored explored = new Explored(Explored.MEMORY, 1L, 0L, null);
		if (question.via.stream().allMatch(question.from::equals)) {
			return new PathsFound(end, end, List
				.of(FoundPath.of(new Walk(0, List.of(end.id()), List.of(), 1.0, List.of()), List.of(end), List.of())),
					null, explored, null);
		}
		return new PathsFound(end, end, List.of(), null, explored,
				None.of(new Proof("A path from an entity to itself has no ties, and visits nobody else.",
						"从一个实体到其自身的路径没有关系，也不经过其他实体。"), null, null));
	}

	private @Nullable Closeness chance(Optional<Adjacency> memory, PathQuestion question, List<Walk> shown) {
		return (shown.isEmpty() || question.filters()) ? null : memory
			.flatMap((adjacency) -> this.chance.of(adjacency, adjacency.find(question.from).orElseThrow(),
					adjacency.find(question.to).orElseThrow(), shown.getFirst().length()))
			.orElse(null);
	}

	private List<FoundPath> cited(List<Walk> walks, PathQuestion question, Optional<Adjacency> memory) {
		Map<String, NamedEntity> named = this.entities
			.named(walks.stream().flatMap((walk) -> walk.entities().stream()).distinct().toList(), memory);
		Map<String, CitedTie> ties = this.evidence
			.ties(walks.stream().flatMap((walk) -> walk.ties().stream()).distinct().toList(), question, memory);
		return walks.stream()
			.map((walk) -> FoundPath.of(walk, all(walk.entities().stream().map(named::get)),
					all(walk.ties().stream().map(ties::get))))
			.toList();
	}

	private static <T> List<T> all(Stream<@Nullable T> items) {
		return items.filter(Objects::nonNull).toList();
	}

}
