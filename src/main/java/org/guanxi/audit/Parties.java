package org.guanxi.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.fact.Entity;
import org.guanxi.fact.EntityType;

/** Looks for entities in a text: by name, by description, by what stands for them. */
final class Parties {

	private final Map<String, Entity> entities = new HashMap<>();

	private final Names names = new Names();

	void add(Entity entity) {
		this.entities.put(entity.id(), entity);
		this.names.add(entity);
	}

	boolean has(String id) {
		return this.entities.containsKey(id);
	}

	/**
	 * Looks for one end of a claim.
	 * @param id the entity
	 * @param citation where
	 * @return what was found
	 */
	Finding find(String id, Citation citation) {
		Entity entity = get(id);
		String here = citation.here();
		if (this.names.in(here).contains(id)) {
			return Finding.supported("named in the place");
		}
		if (new Description(entity).isIn(here)) {
			return Finding.supported("described in the place");
		}
		return paragraph(entity, citation).or(() -> partOfName(entity, citation))
			.or(() -> reference(entity, citation))
			.or(() -> partOfDescription(entity, citation))
			.orElseGet(() -> Finding.notFound("neither named nor described, and nothing stands for it"));
	}

	/**
	 * Looks for whom a claim is about: as any end, and in the headline, which says what
	 * all of an article is about.
	 * @param id the entity
	 * @param citation where
	 * @return what was found
	 */
	Finding topic(String id, Citation citation) {
		Finding found = find(id, citation);
		if (found.isFound()) {
			return found;
		}
		Entity entity = get(id);
		return isIn(entity, citation.headline())
				|| new Description(entity).isPartlyIn(citation.headline(), citation.whole())
						? Finding.derived("the headline names it") : found;
	}

	/**
	 * Looks for who is quoted: as a topic, before a quotation that goes on, and where the
	 * same statement or report was spoken of before.
	 * @param id the entity
	 * @param citation where
	 * @return what was found
	 */
	Finding speaker(String id, Citation citation) {
		Finding found = topic(id, citation);
		if (found.isFound()) {
			return found;
		}
		if (citation.isQuotation() && lastNamed(get(id), citation)) {
			return Finding.derived("a quotation, and it is the last named before");
		}
		return citation.sameDocument().stream().anyMatch((text) -> speaksOf(id, text))
				? Finding.derived("who made the statement is said before") : found;
	}

	/**
	 * Whether a text names or describes an entity; a person, by a part of the name, too.
	 * @param id the entity
	 * @param text the text
	 * @return whether it does
	 */
	boolean speaksOf(String id, String text) {
		return isIn(get(id), text) || hasPartOfName(get(id), text);
	}

	private boolean isIn(Entity entity, String text) {
		return this.names.in(text).contains(entity.id()) || new Description(entity).isIn(text);
	}

	private Optional<Finding> paragraph(Entity entity, Citation citation) {
		String before = citation.place().before();
		return Optional.of(Finding.derived("named earlier in the paragraph"))
			.filter((found) -> !before.isEmpty())
			.filter((found) -> isIn(entity, before)
					|| new Description(entity).isPartlyIn(before + " " + citation.here(), citation.whole()));
	}

	private Optional<Finding> partOfName(Entity entity, Citation citation) {
		return Optional.of(Finding.derived("by a part of the name, which stands elsewhere in full"))
			.filter((found) -> hasPartOfName(entity, citation.here())
					&& this.names.in(citation.whole()).contains(entity.id()));
	}

	private boolean hasPartOfName(Entity entity, String text) {
		if (entity.type() != EntityType.PERSON) {
			return false;
		}
		Set<String> words = new HashSet<>(List.of(this.names.without(text).split("[^\\p{L}'-]+")));
		return Stream.of(entity.name().split(" "))
			.filter((word) -> word.length() > 1)
			.anyMatch((word) -> words.contains(word) || words.contains(word + "'s"));
	}

	/**
	 * A pronoun, or a noun such as company, stands for the last of its type. Where the
	 * place names another that it may stand for, a pronoun says nothing.
	 */
	private Optional<Finding> reference(Entity entity, Citation citation) {
		String rest = this.names.without(citation.here());
		boolean another = this.names.in(citation.here())
			.stream()
			.map((id) -> get(id).type())
			.anyMatch((type) -> (type == EntityType.PERSON) == (entity.type() == EntityType.PERSON));
		boolean refers = another ? References.byNoun(rest, entity.type()) : References.in(rest, entity.type());
		return Optional.of(Finding.REFERENCE).filter((found) -> refers && lastNamed(entity, citation));
	}

	private boolean namesOneOf(EntityType type, String text) {
		return this.names.in(text).stream().anyMatch((id) -> get(id).type() == type);
	}

	/** Whether the nearest text above that speaks of one of its type speaks of it. */
	private boolean lastNamed(Entity entity, Citation citation) {
		for (String text : citation.before()) {
			if (speaksOf(entity.id(), text)) {
				return this.names.in(citation.whole()).contains(entity.id()) || new Description(entity).isIn(text);
			}
			if (namesOneOf(entity.type(), text)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * Most of its words stand in the place, and the others elsewhere. A country stands
	 * for its government only where no other body is named.
	 */
	private Optional<Finding> partOfDescription(Entity entity, Citation citation) {
		if (entity.type() == EntityType.GOVERNMENT_BODY && namesOneOf(entity.type(), citation.here())
				&& new Description(entity).saysNothingElse()) {
			return Optional.empty();
		}
		return Optional.of(Finding.derived("described in the place and elsewhere in the text"))
			.filter((found) -> new Description(entity).isPartlyIn(citation.here(), citation.whole()));
	}

	private Entity get(String id) {
		return Objects.requireNonNull(this.entities.get(id));
	}

}
