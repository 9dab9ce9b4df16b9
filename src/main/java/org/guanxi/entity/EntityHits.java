package org.guanxi.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of entities, best first.
 *
 * @param entities the hits
 * @param next the cursor of the next page, absent on the last
 */
public record EntityHits(List<Hit> entities, @Nullable String next) {

	/**
	 * An entity that was found.
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
	 * @param score 0 to 1; absent if nothing was searched for
	 * @param matched the name that matched, and how
	 */
	public record Hit(String id, String type, String name, @Nullable String nameZh, List<String> aliases,
			@Nullable String country, @Nullable String region, List<String> identifiers, @Nullable String summary,
			@Nullable Double score, @Nullable Matched matched) {
	}

	/**
	 * Why it was found.
	 *
	 * @param name the name that matched
	 * @param how {@code exact}, {@code identifier}, {@code pinyin}, {@code prefix},
	 * {@code initials}, {@code words} or {@code similar}
	 * @param why what makes a similar name alike, and what tells it apart; absent
	 * otherwise
	 */
	public record Matched(String name, String how, @Nullable String why) {
	}

}
