package org.guanxi.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

}
