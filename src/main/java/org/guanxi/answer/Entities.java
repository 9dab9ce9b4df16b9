package org.guanxi.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.NoSuch.Missing;
import org.guanxi.graph.Graph;
import org.springframework.stereotype.Component;

/** Entities by their ids. */
@Component
public class Entities {

	private final Graph graph;

	Entities(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Names entities.
	 * @param ids their ids
	 * @return by id, without those that don't exist
	 */
	public Map<String, NamedEntity> named(Collection<String> ids) {
		return this.graph.ask("answer/entities", Map.of("ids", ids), NamedEntity.class)
			.stream()
			.collect(Collectors.toMap(NamedEntity::id, Function.identity()));
	}

	/**
	 * Names entities from memory, if there is an index, else from the database.
	 * @param ids their ids
	 * @param memory all entities, empty if there is no index
	 * @return by id, without those that don't exist
	 */
	public Map<String, NamedEntity> named(Collection<String> ids, Optional<Adjacency> memory) {
		return memory.map((adjacency) -> remembered(ids, adjacency)).orElseGet(() -> named(ids));
	}

	private static Map<String, NamedEntity> remembered(Collection<String> ids, Adjacency adjacency) {
		return ids.stream()
			.map(adjacency::find)
			.flatMapToInt(OptionalInt::stream)
			.mapToObj(adjacency::node)
			.map(NamedEntity::of)
			.collect(Collectors.toMap(NamedEntity::id, Function.identity(), (one, same) -> one));
	}

	/**
	 * Names an entity that must exist.
	 * @param parameter the parameter that named it
	 * @param id its id
	 * @return the entity
	 * @throws NoSuch if it doesn't
	 */
	public NamedEntity require(String parameter, String id) {
		NamedEntity entity = named(List.of(id)).get(id);
		if (entity == null) {
			throw new NoSuch(parameter, "entity", id);
		}
		return entity;
	}

	/**
	 * Names entities that must exist, as must the sources of a filter: ties of a source
	 * that there isn't would prove that nothing is tied.
	 * @param asked their ids by the parameter that named them
	 * @param filter names the sources
	 * @param memory all entities, empty if there is no index
	 * @return the entities by id
	 * @throws NoSuch if any of them doesn't, naming all that don't
	 */
	public Map<String, NamedEntity> require(Map<String, ? extends Collection<String>> asked, EvidenceQuestion filter,
			Optional<Adjacency> memory) {
		Map<String, NamedEntity> named = named(asked.values().stream().flatMap(Collection::stream).distinct().toList(),
				memory);
		Stream<Missing> entities = asked.entrySet()
			.stream()
			.flatMap((ids) -> ids.getValue()
				.stream()
				.filter((id) -> !named.containsKey(id))
				.map((id) -> new Missing(ids.getKey(), "entity", id)));
		Set<String> sources = sources(filter.source);
		List<Missing> missing = Stream
			.concat(entities,
					filter.source.stream()
						.filter((id) -> !sources.contains(id))
						.map((id) -> new Missing("source", "source", id)))
			.toList();
		if (!missing.isEmpty()) {
			throw new NoSuch(missing);
		}
		return named;
	}

	private Set<String> sources(Collection<String> ids) {
		return ids.isEmpty() ? Set.of()
				: this.graph.ask("answer/sources", Map.of("ids", ids), Id.class)
					.stream()
					.map(Id::id)
					.collect(Collectors.toSet());
	}

	private record Id(String id) {
	}

}
