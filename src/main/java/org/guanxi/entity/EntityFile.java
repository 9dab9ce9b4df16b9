package org.guanxi.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Cursor;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoSuch;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is about one entity. */
@Component
public class EntityFile {

	private static final int PLACE = 3;

	/** How many claims or sources an entity is told with at once. */
	private static final int MOST = 500;

	private final Graph graph;

	private final Entities entities;

	private final Evidence evidence;

	EntityFile(Graph graph, Entities entities, Evidence evidence) {
		this.graph = graph;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * All but the ties of an entity.
	 * @param id the entity
	 * @param question when
	 * @return who it is, and what is said of it
	 * @throws NoSuch if there is no such entity
	 */
	public Found<EntityAnswer> entity(String id, DatedQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id, "most", MOST + 1));
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		EntityAnswer.Identity identity = this.graph.askOne("entity/entity", parameters, EntityAnswer.Identity.class)
			.orElseThrow(() -> new NoSuch("id", "entity", id));
		List<String> ids = this.graph.ask("entity/claims", parameters, Id.class).stream().map(Id::id).toList();
		List<CitedClaim> claims = this.evidence.claims(ids.stream().limit(MOST).toList(), question.knownBy);
		List<EntityAnswer.SourceCount> sources = this.graph.ask("entity/sources", parameters,
				EntityAnswer.SourceCount.class);
		EntityAnswer answer = new EntityAnswer(identity,
				this.graph.ask("entity/tie-counts", parameters, EntityAnswer.TieCount.class), of(claims, "Figure"),
				of(claims, "Statement"), sources.stream().limit(MOST).toList());
		if (ids.size() > MOST) {
			return Found.cut(answer, "claims", MOST);
		}
		return (sources.size() > MOST) ? Found.cut(answer, "sources", MOST) : Found.all(answer);
	}

	private static List<CitedClaim> of(List<CitedClaim> claims, String form) {
		return claims.stream().filter((claim) -> form.equals(claim.form())).toList();
	}

	/**
	 * The ties of an entity.
	 * @param id the entity
	 * @param question which ones, and which page
	 * @return a page of them
	 * @throws NoSuch if there is no such entity or source
	 */
	public Found<EntityTies> ties(String id, TiesQuestion question) {
		NamedEntity entity = Objects
			.requireNonNull(this.entities.require(Map.of("id", List.of(id)), question, Optional.empty()).get(id));
		Map<String, @Nullable Object> parameters = question.parameters();
		parameters.put("id", id);
		parameters.put("after", Cursor.place(question.cursor, PLACE));
		parameters.put("most", question.limit + 1);
		List<Place> found = this.graph.ask("entity/ties", parameters, Place.class);
		List<Place> page = found.subList(0, Math.min(found.size(), question.limit));
		Map<String, CitedTie> ties = this.evidence.ties(page.stream().map(Place::id).toList(), question);
		String next = (found.size() > page.size()) ? Cursor.after(page.getLast().place()) : null;
		EntityTies answer = new EntityTies(entity,
				page.stream().map((place) -> ties.get(place.id())).filter(Objects::nonNull).toList(), next);
		return (next != null) ? Found.cut(answer, "limit", question.limit) : Found.all(answer);
	}

	private record Id(String id) {
	}

	private record Place(String id, List<String> place) {
	}

}
