package org.guanxi.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be meant.
 *
 * @param id its slug
 * @param type what it is
 * @param name the English name
 * @param nameZh the Chinese name
 * @param aliases other names, {@code kind:text}
 * @param country ISO 3166 alpha-2
 * @param region a place within the country
 * @param identifiers {@code scheme:value}
 * @param summary one sentence
 * @param links how many ties it has, and claims about it
 */
public record Candidate(String id, EntityType type, String name, @Nullable String nameZh,
		@Nullable List<String> aliases, @Nullable String country, @Nullable String region,
		@Nullable List<String> identifiers, @Nullable String summary, long links) {

	/**
	 * What it is called.
	 * @return all names, the English one first
	 */
	public Stream<String> names() {
		return Stream.concat(Stream.of(this.name), Stream.concat(Stream.ofNullable(this.nameZh),
				list(this.aliases).map((alias) -> alias.substring(alias.indexOf(':') + 1))));
	}

	/**
	 * By what registers and exchanges know it.
	 * @return {@code scheme:value}
	 */
	public Stream<String> known() {
		return list(this.identifiers);
	}

	/**
	 * Whether somebody who writes this means one of its identifiers.
	 * @param text such as {@code 0700.HK}
	 * @return the identifier, empty if none is meant
	 */
	public Optional<String> identifier(String text) {
		return known().filter((identifier) -> Code.of(identifier).isMeantBy(text)).findFirst();
	}

	private static Stream<String> list(@Nullable List<String> values) {
		return Objects.requireNonNullElse(values, List.<String>of()).stream();
	}

}
