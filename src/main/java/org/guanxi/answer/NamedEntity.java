package org.guanxi.answer;

import org.guanxi.adjacency.Node;
import org.jspecify.annotations.Nullable;

/**
 * An entity, wherever it is named.
 *
 * @param id its slug
 * @param type what it is
 * @param name the English name
 * @param nameZh the Chinese name
 */
public record NamedEntity(String id, String type, String name, @Nullable String nameZh) {

	/**
	 * Names an entity from memory.
	 * @param node the entity
	 * @return its names
	 */
	public static NamedEntity of(Node node) {
		return new NamedEntity(node.id(), node.type(), node.name(), node.nameZh());
	}

}
