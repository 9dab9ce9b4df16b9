package org.guanxi.entity;

import java.util.List;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * One entity.
 *
 * @param entity who it is
 * @param ties how many ties of which type and status it has
 * @param figures numbers about it, latest first
 * @param statements what is said of it, latest first
 * @param sources who speaks of it, most first
 */
public record EntityAnswer(Identity entity, List<TieCount> ties, List<CitedClaim> figures, List<CitedClaim> statements,
		List<SourceCount> sources) implements Resting {

	@Override
	public List<CitedClaim> citedClaims() {
		return this.figures;
	}

	/**
	 * Who an entity is.
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
	 * @param datasets which datasets hold it
	 */
	public record Identity(String id, String type, String name, @Nullable String nameZh, List<String> aliases,
			@Nullable String country, @Nullable String region, List<String> identifiers, @Nullable String summary,
			List<String> datasets) {
	}

	/**
	 * Ties of one type.
	 *
	 * @param type the type
	 * @param status their status
	 * @param count how many
	 */
	public record TieCount(String type, String status, long count) {
	}

	/**
	 * A source that speaks of an entity.
	 *
	 * @param id its slug
	 * @param title its own title
	 * @param publisher who published it
	 * @param published the date that it bears
	 * @param claims how many claims of it are about the entity
	 */
	public record SourceCount(String id, String title, @Nullable String publisher, @Nullable String published,
			long claims) {
	}

}
