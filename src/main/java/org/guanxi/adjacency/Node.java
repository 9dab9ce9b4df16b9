package org.guanxi.adjacency;

import org.jspecify.annotations.Nullable;

/**
 * An entity's names.
 *
 * @param id its slug
 * @param type what it is
 * @param name the English name
 * @param nameZh the Chinese name
 */
public record Node(String id, String type, String name, @Nullable String nameZh) {
}
