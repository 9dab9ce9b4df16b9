package org.guanxi.answer;

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
}
