package org.guanxi.dossier;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.Illegible;
import org.guanxi.identity.Sought;
import org.guanxi.path.PathQuestion;
import org.guanxi.path.Paths;
import org.guanxi.path.PathsFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for connections between an entity and others, who are given by id or by name. */
@Component
class Connections {

	/** So many similar names are told where none fits. */
	private static final int SIMILAR = 3;

	/** A name that is less alike isn't similar. */
	private static final double ALIKE = 0.4;

	private final Identities identities;

	private final Entities entities;

	private final Paths paths;

	Connections(Identities identities, Entities entities, Paths paths) {
		this.identities = identities;
		this.entities = entities;
		this.paths = paths;
	}

	/**
	 * Looks for connections.
	 * @param id the entity
	 * @param question names the others
	 * @param digest of the facts to rest on
	 * @return one for each name, in their order
	 */
	List<Connection> of(String id, DossierQuestion question, String digest) {
		return question.name.stream()
			.map(String::strip)
			.distinct()
			.map((name) -> of(id, name, question, digest))
			.toList();
	}

	private Connection of(String id, String name, DossierQuestion question, String digest) {
		NamedEntity other = this.entities.named(List.of(name)).get(name);
		Double score = null;
		if (other == null) {
			List<Identified> alike = alike(name);
			if (alike.isEmpty() || !alike.getFirst().match()) {
				return new Connection(name, null, null, null, alike.stream().map(Connections::named).toList());
			}
			other = named(alike.getFirst());
			score = alike.getFirst().score();
		}
		PathQuestion asked = new PathQuestion();
		asked.from = id;
		asked.to = other.id();
		asked.k = 1;
		asked.maxHops = question.maxHops;
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		return new Connection(name, other, score, this.paths.between(asked, digest), List.of());
	}

	private static NamedEntity named(Identified identified) {
		Candidate entity = identified.entity();
		return new NamedEntity(entity.id(), entity.type().toString(), entity.name(), entity.nameZh());
	}

	/** Best first. */
	private List<Identified> alike(String name) {
		return Illegible.why(name).isPresent() ? List.of()
				: this.identities.of(new Sought(List.of(name), List.of(), List.of(), List.of(name)), SIMILAR)
					.stream()
					.filter((one) -> one.score() >= ALIKE)
					.toList();
	}

	/**
	 * A connection that was looked for.
	 *
	 * @param name as it was given
	 * @param other who is meant, absent if nobody is
	 * @param score how alike the name is, absent if it was an id
	 * @param search the best path, or what it means that there is none; absent if nobody
	 * is meant
	 * @param similar whose names are similar, best first; none if somebody is meant
	 */
	record Connection(String name, @Nullable NamedEntity other, @Nullable Double score,
			@Nullable Found<PathsFound> search, List<NamedEntity> similar) {

		@Nullable PathsFound found() {
			return (this.search != null) ? this.search.what() : null;
		}

		List<CitedTie> ties() {
			return (this.search != null) ? this.search.what().citedTies() : List.of();
		}

	}

}
