package org.guanxi.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.guanxi.fact.Entity;
import org.guanxi.fact.EntityType;

/**
 * An entity by the words of its names, for what texts describe rather than name: a
 * market, an event, a government, a bureau of a city.
 *
 * @param entity the entity
 */
record Description(Entity entity) {

	private static final Set<String> PLACES = Words
		.in("China Japan Russia Taiwan Singapore America Britain Europe Asia Chinese mainland western west");

	/** How many other words may stand among those of a name. */
	private static final int NEAR = 5;

	/** What says only which kind of thing it is. */
	private static final Set<String> KINDS = Words
		.in("province municipality government market industry event conference courts companies population");

	/**
	 * Whether a text describes it.
	 * @param text the text
	 * @return whether all words of one of its names stand close to each other; of what
	 * has no name but ours, anywhere
	 */
	boolean isIn(String text) {
		int within = isNamedByUs() ? Integer.MAX_VALUE : NEAR;
		return isDescribable() && Names.of(this.entity).anyMatch((name) -> Words.together(text, name, within));
	}

	/**
	 * Whether a part of a text describes it, with what the rest of the text adds.
	 * @param text the part
	 * @param whole the text
	 * @return whether what is telling of one of its names stands in the part, of a body
	 * close together, of what has no name but ours at least half, and all of the name in
	 * the whole
	 */
	boolean isPartlyIn(String text, String whole) {
		if (!isDescribable()) {
			return false;
		}
		Set<String> all = new HashSet<>(Words.in(whole));
		all.addAll(KINDS);
		return Names.of(this.entity).map(Words::in).filter(all::containsAll).anyMatch((words) -> isMostly(words, text));
	}

	/**
	 * Whether its names say only which country's and which kind of thing it is.
	 * @return {@code true} of the government of a country
	 */
	boolean saysNothingElse() {
		return Names.of(this.entity).map(Words::in).allMatch((words) -> telling(words).isEmpty());
	}

	private boolean isMostly(Set<String> words, String text) {
		Set<String> here = Words.in(text);
		List<String> telling = telling(words);
		if (telling.isEmpty()) {
			return words.stream().anyMatch(here::contains);
		}
		long found = telling.stream().filter(here::contains).count();
		return switch (this.entity.type()) {
			case MARKET, EVENT -> 2 * found >= telling.size();
			case GOVERNMENT_BODY, ASSOCIATION -> Words.together(text, String.join(" ", telling), NEAR);
			case PRODUCT, COMPANY, PERSON -> found == telling.size();
		};
	}

	private static List<String> telling(Set<String> words) {
		return words.stream()
			.filter((word) -> !PLACES.contains(word) && !KINDS.contains(word) && !word.matches("\\d+"))
			.toList();
	}

	/** Markets and most events have no names but ours: half of the words may do. */
	private boolean isNamedByUs() {
		return this.entity.type() == EntityType.MARKET || this.entity.type() == EntityType.EVENT;
	}

	/** Companies and people have names; the rest is often only described. */
	private boolean isDescribable() {
		return switch (this.entity.type()) {
			case COMPANY, PERSON -> false;
			case PRODUCT -> this.entity.name().matches(".* \\p{Ll}.*");
			case GOVERNMENT_BODY, ASSOCIATION, EVENT, MARKET -> true;
		};
	}

}
