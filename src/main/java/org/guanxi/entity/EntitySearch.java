package org.guanxi.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.guanxi.answer.Cursor;
import org.guanxi.answer.Found;
import org.guanxi.entity.EntityHits.Hit;
import org.guanxi.fact.EntityType;
import org.guanxi.graph.Graph;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Candidates;
import org.guanxi.identity.Candidates.Reach;
import org.guanxi.identity.KnownNames;
import org.guanxi.name.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds entities by name, in any script and as it is being typed: the full-text index of
 * Neo4j gives candidates, and how a candidate's best name matches gives the rank.
 */
@Component
class EntitySearch {

	/** So many pages of names are compared, but no fewer and no more names than these. */
	private static final int PAGES = 3;

	private static final int FEWEST = 60;

	private static final int MOST = 150;

	private static final int MOST_SKIPPED = 100_000_000;

	/**
	 * A name that has all that was typed or is surely alike, so that nothing seems
	 * misspelt.
	 */
	private static final double AS_WRITTEN = 0.6;

	/** How well it is connected only breaks a tie. */
	private static final double CONNECTED = 0.04;

	private final Graph graph;

	private final Candidates candidates;

	private final KnownNames known;

	EntitySearch(Graph graph, Candidates candidates, KnownNames known) {
		this.graph = graph;
		this.candidates = candidates;
		this.known = known;
	}

	Found<EntityHits> find(SearchQuestion question) {
		Place place = Place.of(question);
		return question.q.isBlank() ? all(question, place) : best(question, place);
	}

	private Found<EntityHits> all(SearchQuestion question, Place place) {
		List<EntityType> types = question.entityType.isEmpty() ? List.of(EntityType.values()) : question.entityType;
		List<Hit> hits = this.graph
			.ask("entity/all", Map.of("types", types, "skip", place.skip(), "most", question.limit + 1),
					Candidate.class)
			.stream()
			.map((candidate) -> hit(candidate, null))
			.toList();
		return page(hits, question, place, 0);
	}

	private Found<EntityHits> best(SearchQuestion question, Place place) {
		Name typed = Name.of(question.q);
		Found<List<Hit>> hits = Reach.nearest(List.of(typed), (reach) -> hits(question, typed, reach, place.pool()),
				(found) -> found.what().stream().anyMatch((hit) -> score(hit) >= AS_WRITTEN));
		Found<EntityHits> found = page(hits.what(), question, place, place.skip());
		return (found.cut() == null && hits.cut() != null)
				? Found.cut(found.what(), hits.cut().bound(), hits.cut().at()) : found;
	}

	private Found<List<Hit>> hits(SearchQuestion question, Name typed, Reach reach, int pool) {
		List<Candidate> candidates = this.candidates.beginning(typed, reach, question.entityType, pool + 1);
		List<Hit> hits = candidates.stream()
			.limit(pool)
			.flatMap((candidate) -> Match.of(typed, candidate, this.known.of(candidate).stream())
				.map((match) -> hit(candidate, match))
				.stream())
			.sorted(Comparator.comparing((Hit hit) -> -score(hit)).thenComparing(Hit::id))
			.toList();
		return (candidates.size() > pool) ? Found.cut(hits, "candidates", pool) : Found.all(hits);
	}

	private static double score(Hit hit) {
		return Objects.requireNonNullElse(hit.score(), 0.0);
	}

	private static Found<EntityHits> page(List<Hit> hits, SearchQuestion question, Place place, int from) {
		List<Hit> page = hits.stream().skip(from).limit(question.limit).toList();
		boolean more = hits.size() > from + page.size();
		EntityHits answer = new EntityHits(page, more ? place.after(page.size()) : null);
		return more ? Found.cut(answer, "limit", question.limit) : Found.all(answer);
	}

	private static Hit hit(Candidate candidate, @Nullable Match match) {
		Double score = (match != null)
				? rounded(match.score() + CONNECTED * candidate.links() / (candidate.links() + 10.0)) : null;
		return new Hit(candidate.id(), candidate.type().toString(), candidate.name(), candidate.nameZh(),
				list(candidate.aliases()), candidate.country(), candidate.region(), list(candidate.identifiers()),
				candidate.summary(), score, (match != null) ? match.matched() : null);
	}

	private static double rounded(double score) {
		return Math.round(10_000 * score) / 10_000.0;
	}

	private static List<String> list(@Nullable List<String> values) {
		return Optional.ofNullable(values).orElse(List.of());
	}

	/**
	 * Where a page begins.
	 *
	 * @param skip how many hits are on the pages before
	 * @param pool how many names are compared, the same on all pages
	 */
	private record Place(int skip, int pool) {

		static Place of(SearchQuestion question) {
			List<String> place = Cursor.place(question.cursor, 2);
			return (place == null) ? new Place(0, Math.clamp(PAGES * question.limit, FEWEST, MOST)) : new Place(
					(int) Cursor.number(place.getFirst(), MOST_SKIPPED), (int) Cursor.number(place.getLast(), MOST));
		}

		String after(int shown) {
			return Cursor.after(List.of(String.valueOf(this.skip + shown), String.valueOf(this.pool)));
		}

	}

}
