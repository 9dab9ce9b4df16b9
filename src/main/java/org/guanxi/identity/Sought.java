package org.guanxi.identity;

import java.util.List;

import org.guanxi.fact.EntityType;

/**
 * Somebody who is looked for.
 *
 * @param names what they are called, each in any script; at least one, unless there is an
 * identifier
 * @param types what they may be, empty for anything
 * @param countries where they may be from, ISO 3166 alpha-2, in any case; empty if
 * unknown
 * @param identifiers by what registers and exchanges know them: {@code scheme:value}, or
 * the value alone
 */
public record Sought(List<String> names, List<EntityType> types, List<String> countries, List<String> identifiers) {
}
