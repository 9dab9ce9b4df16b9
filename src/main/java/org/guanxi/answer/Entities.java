package org.guanxi.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Adjacency;
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
		return require(parameter, id, Optional.empty());
	}

	/**
	 * Names an entity that must exist.
	 * @param parameter the parameter that named it
	 * @param id its id
	 * @param memory all entities, empty if there is no index
	 * @return the entity
	 * @throws NoSuch if it doesn't
	 */
	public NamedEntity require(String parameter, String id, Optional<Adjacency> memory) {
		NamedEntity entity = named(List.of(id), memory).get(id);
		if (entity == null) {
			throw new NoSuch(parameter, "entity", id);
		}
		return entity;
	}

}
