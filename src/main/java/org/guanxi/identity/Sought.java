package org.guanxi.identity;

import java.util.List;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;

/**
 * Somebody who is looked for.
 *
 * @param names what they are called, each in any script; with the aliases at least one,
 * unless there is an identifier. Two of them that two entities bear contradict each other
 * @param aliases what they are called besides: each may as well be another's
 * @param types what they may be, empty for anything
 * @param countries where they may be from, ISO 3166 alpha-2, in any case; empty if
 * unknown
 * @param identifiers by what registers and exchanges know them: {@code scheme:value}, or
 * the value alone
 */
public record Sought(List<String> names, List<String> aliases, List<EntityType> types, List<String> countries,
		List<String> identifiers) {

	/**
	 * Somebody who has no aliases.
	 * @param names what they are called
	 * @param types what they may be
	 * @param countries where they may be from
	 * @param identifiers by what registers and exchanges know them
	 */
	public Sought(List<String> names, List<EntityType> types, List<String> countries, List<String> identifiers) {
		this(names, List.of(), types, countries, identifiers);
	}

	/**
	 * Somebody of whom no more than a name is known.
	 * @param name what they are called
	 * @return whoever bears it
	 */
	public static Sought called(String name) {
		return new Sought(List.of(name), List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * The same, but of other types.
	 * @param others what they may be
	 * @return somebody else
	 */
	public Sought as(List<EntityType> others) {
		return new Sought(this.names, this.aliases, others, this.countries, this.identifiers);
	}

	/** All that they are called. */
	Stream<String> written() {
		return Stream.concat(this.names.stream(), this.aliases.stream());
	}

}
