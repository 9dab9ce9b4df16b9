package org.guanxi.fact;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that claims are about. Its fields only identify it; what a source
 * says about it is a claim.
 *
 * @param id kebab-case slug, stable for ever
 * @param type what it is
 * @param name the English name
 * @param nameZh the Chinese name, simplified
 * @param aliases other names as {@code kind:text}
 * @param country ISO 3166 alpha-2
 * @param region a place within the country
 * @param identifiers official numbers and codes as {@code scheme:value}
 * @param summary one sentence of ours
 */
public record Entity(String id, EntityType type, String name, @Nullable String nameZh, List<String> aliases,
		@Nullable String country, @Nullable String region, List<String> identifiers, @Nullable String summary) {

	/** What an alias can be; the word before its colon. */
	public enum AliasKind {

		/** Other spelling or wording in use. */
		SHORT,
		/** As registered. */
		LEGAL,
		/** A name it no longer has. */
		FORMER,
		/** A mistake that was printed. */
		MISSPELLING,
		/** The name in another script. */
		TRANSLITERATION;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
