package org.guanxi.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.Cursor;
import org.guanxi.answer.Found;
import org.guanxi.entity.EntityHits.Hit;
import org.guanxi.entity.EntityHits.Matched;
import org.guanxi.fact.EntityType;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds entities by name: the full-text index of Neo4j gives candidates, and how a
 * candidate's best name matches gives the rank.
 */
@Component
class EntitySearch {

	private static final int CANDIDATES = 500;

	private static final int MOST_SKIPPED = 100_000_000;

	private final Graph graph;

	EntitySearch(Graph graph) {
		this.graph = graph;
	}

	Found<EntityHits> find(SearchQuestion question) {
		List<String> place = Cursor.place(question.cursor, 1);
		int skip = (place != null) ? (int) Cursor.number(place.getFirst(), MOST_SKIPPED) : 0;
		String wanted = normal(question.q);
		List<String> words = words(wanted);
		boolean all = question.q.isBlank();
		List<Hit> hits = all ? all(question, skip) : best(question, wanted, words);
		int skipped = all ? 0 : skip;
		List<Hit> page = hits.stream().skip(skipped).limit(question.limit).toList();
		boolean more = hits.size() > skipped + page.size();
		EntityHits answer = new EntityHits(page,
				more ? Cursor.after(List.of(String.valueOf(skip + page.size()))) : null);
		if (more) {
			return Found.cut(answer, "limit", question.limit);
		}
		return (hits.size() > CANDIDATES) ? Found.cut(answer, "candidates", CANDIDATES) : Found.all(answer);
	}

	private List<Hit> all(SearchQuestion question, int skip) {
		Map<String, Object> parameters = Map.of("types", types(question), "skip", skip, "most", question.limit + 1);
		return this.graph.ask("entity/all", parameters, Candidate.class)
			.stream()
			.map((candidate) -> candidate.hit(null, null))
			.toList();
	}

	/** Nobody is called by what has neither a letter nor a digit. */
	private List<Hit> best(SearchQuestion question, String wanted, List<String> words) {
		if (words.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = Map.of("words", lucene(words), "types", types(question), "most",
				CANDIDATES + 1);
		return this.graph.ask("entity/search", parameters, Candidate.class)
			.stream()
			.map((candidate) -> candidate.match(wanted, words))
			.sorted(Comparator.comparing((Hit hit) -> -Objects.requireNonNullElse(hit.score(), 0.0))
				.thenComparing(Hit::id))
			.toList();
	}

	private static List<EntityType> types(SearchQuestion question) {
		return question.entityType.isEmpty() ? List.of(EntityType.values()) : question.entityType;
	}

	private static String normal(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return folded.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static List<String> words(String normal) {
		return Arrays.stream(normal.split(" ")).filter(Predicate.not(String::isEmpty)).limit(100).toList();
	}

	/**
	 * Each word as it is, as a beginning, or with a typing error; a run of Han characters
	 * as a phrase. Words are letters and digits alone, so nothing needs escaping.
	 */
	private static String lucene(List<String> words) {
		return words.stream().map((word) -> {
			if (word.codePoints().anyMatch(Character::isIdeographic)) {
				return "\"" + word + "\"";
			}
			return (word.length() > 3) ? "(" + word + "^4 OR " + word + "* OR " + word + "~1)"
					: "(" + word + "^4 OR " + word + "*)";
		}).collect(Collectors.joining(" AND "));
	}

	private record Candidate(String id, String type, String name, @Nullable String nameZh,
			@Nullable List<String> aliases, @Nullable String country, @Nullable String region,
			@Nullable List<String> identifiers, @Nullable String summary, double score, long ties) {

		Hit match(String wanted, List<String> words) {
			Stream<@Nullable String> main = Stream.of(this.name, this.nameZh, this.id.replace('-', ' '));
			Stream<String> others = Stream.concat(list(this.aliases).stream(), list(this.identifiers).stream())
				.map((named) -> named.substring(named.indexOf(':') + 1));
			return Stream.concat(main, others)
				.filter(Objects::nonNull)
				.map((named) -> match(named, wanted, words))
				.max(Comparator.comparing((hit) -> Objects.requireNonNullElse(hit.score(), 0.0)))
				.orElseThrow();
		}

		/** How it matched gives the tenth, how well it is connected only breaks a tie. */
		private Hit match(String named, String wanted, List<String> words) {
			String normal = normal(named);
			double connected = 0.05 * this.ties / (this.ties + 10.0);
			if (normal.equals(wanted)) {
				return hit(0.95 + connected, new Matched(named, "exact"));
			}
			if (normal.startsWith(wanted)) {
				return hit(0.8 + 0.1 * wanted.length() / normal.length() + connected, new Matched(named, "prefix"));
			}
			List<String> its = new ArrayList<>(words(normal));
			long found = words.stream()
				.filter((word) -> its.stream().anyMatch((one) -> one.startsWith(word)) || normal.contains(word))
				.count();
			if (found == words.size()) {
				return hit(0.6 + 0.1 * wanted.length() / Math.max(normal.length(), wanted.length()) + connected,
						new Matched(named, "words"));
			}
			return hit(0.3 + 0.2 * found / words.size() + connected, new Matched(named, "similar"));
		}

		private static List<String> list(@Nullable List<String> values) {
			return (values != null) ? values : List.of();
		}

		Hit hit(@Nullable Double score, @Nullable Matched matched) {
			return new Hit(this.id, this.type, this.name, this.nameZh, list(this.aliases), this.country, this.region,
					list(this.identifiers), this.summary, score, matched);
		}

	}

}
