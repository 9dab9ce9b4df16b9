package org.guanxi.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Candidates;
import org.guanxi.identity.Candidates.Reach;
import org.guanxi.identity.KnownNames;
import org.guanxi.name.Name;
import org.springframework.stereotype.Component;

/** What somebody may mean who types the beginning of a word. */
@Component
class Suggestions {

	/** The greatest number that can be skipped. */
	static final int MOST_SKIPPED = 1000;

	private static final int PAGE = 20;

	private final Candidates candidates;

	private final KnownNames known;

	private final Facts facts;

	Suggestions(Candidates candidates, KnownNames known, Facts facts) {
		this.candidates = candidates;
		this.known = known;
		this.facts = facts;
	}

	/** Whose id it is first, then whose name begins so, then who shares most with it. */
	Page<Hit> entities(String prefix, List<EntityType> types, int skip) {
		String wanted = prefix.strip();
		Map<String, Candidate> byId = this.facts.entities(List.of(wanted));
		String begin = wanted.toLowerCase(Locale.ROOT);
		return page(Stream
			.concat(byId.values().stream().filter((entity) -> types.isEmpty() || types.contains(entity.type())),
					called(Name.of(wanted), types).stream()
						.filter((entity) -> !byId.containsKey(entity.id()))
						.sorted(Comparator.comparing((entity) -> !begins(entity, begin))))
			.map(Hit::of), skip);
	}

	private List<Candidate> called(Name wanted, List<EntityType> types) {
		return Reach.nearest(List.of(wanted),
				(reach) -> this.candidates.beginning(wanted, reach, types, MOST_SKIPPED + PAGE),
				(found) -> found.stream()
					.flatMap(Candidate::names)
					.anyMatch((name) -> this.known.of(name).latin().contains(wanted.latin())));
	}

	Page<Named> types(String prefix, int skip) {
		return page(Stream.of(EntityType.values()).map(Named::of).filter((type) -> type.begins(prefix)), skip);
	}

	Page<Named> properties(String prefix, int skip) {
		return page(this.facts.properties().map(Named::of).filter((property) -> property.begins(prefix)), skip);
	}

	private static boolean begins(Candidate entity, String begin) {
		return entity.names().anyMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith(begin));
	}

	private static <T> Page<T> page(Stream<T> all, int skip) {
		return new Page<>(all.skip(skip).limit(PAGE).toList());
	}

	/**
	 * A page of suggestions.
	 *
	 * @param result likeliest first
	 */
	record Page<T>(List<T> result) {
	}

	/**
	 * An entity that may be meant.
	 *
	 * @param id its slug
	 * @param name the English name
	 * @param description what tells it from others
	 * @param notable what it is
	 */
	record Hit(String id, String name, String description, List<Named> notable) {

		static Hit of(Candidate entity) {
			return new Hit(entity.id(), entity.name(), Descriptions.of(entity), List.of(Named.of(entity.type())));
		}

	}

}
