package org.guanxi.match;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.guanxi.answer.Found;
import org.guanxi.answer.NoSuch;
import org.guanxi.fact.EntityType;
import org.guanxi.graph.Graph;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.Sought;
import org.guanxi.match.MatchesFound.Compared;
import org.guanxi.match.MatchesFound.Explanation;
import org.guanxi.match.MatchesFound.Matches;
import org.guanxi.match.MatchesFound.Scored;
import org.guanxi.match.MatchesFound.Total;
import org.springframework.stereotype.Component;

/**
 * Finds who may be meant. Each query is a transaction of its own, so that a large batch
 * holds none open.
 */
@Component
class Matcher {

	/** How long all queries together may take. */
	static final Duration BUDGET = Duration.ofSeconds(10);

	private static final List<String> ALL = List.of("default", "all");

	/** So many candidates of each query are looked through. */
	private static final int MOST = 50;

	private static final int FOUND = 200;

	private static final int UNASKABLE = 400;

	private static final int TOO_LATE = 503;

	private static final Map<String, Compared> COMPARED = compared();

	private final Graph graph;

	private final Identities identities;

	Matcher(Graph graph, Identities identities) {
		this.graph = graph;
		this.identities = identities;
	}

	/**
	 * Finds who may be meant.
	 * @param dataset its id, {@code default} or {@code all} for any
	 * @param question how is to be matched
	 * @param body who is looked for
	 * @return who was found in time
	 * @throws NoSuch if there is no such dataset, or none that a filter names
	 */
	Found<MatchesFound> of(String dataset, MatchQuestion question, MatchBody body) {
		if (!ALL.contains(dataset)) {
			require("dataset", dataset);
		}
		question.include_dataset.forEach((id) -> require("include_dataset", id));
		question.exclude_dataset.forEach((id) -> require("exclude_dataset", id));
		long deadline = System.nanoTime() + BUDGET.toNanos();
		Map<String, Example> examples = body.examples();
		Map<String, List<Identified>> found = new LinkedHashMap<>();
		examples.forEach((key, example) -> {
			if (!example.faults().isEmpty()) {
				found.put(key, List.of());
			}
			else if (System.nanoTime() < deadline) {
				found.put(key, candidates(example, dataset, question));
			}
		});
		Map<String, List<String>> datasets = datasets(found.values());
		Map<String, Matches> responses = new LinkedHashMap<>();
		examples.forEach((key, example) -> responses.put(key, found.containsKey(key)
				? matches(example, found.getOrDefault(key, List.of()), datasets, question) : late(example)));
		List<String> notes = body.notes();
		question.notes().forEach(notes::add);
		MatchesFound answer = new MatchesFound(responses, COMPARED, question.limit, notes);
		return (found.size() < examples.size()) ? Found.cut(answer, Found.TIME, BUDGET.toMillis() + " ms")
				: Found.all(answer);
	}

	private void require(String parameter, String dataset) {
		if (this.graph.ask("match/dataset", Map.of("id", dataset), Dataset.class).isEmpty()) {
			throw new NoSuch(parameter, "dataset", dataset);
		}
	}

	/** Who is to be taken for the one is never left out. */
	private List<Identified> candidates(Example example, String dataset, MatchQuestion question) {
		double cutoff = Math.min(question.cutoff, question.threshold);
		Sought sought = example.sought();
		if (!question.exclude_schema.isEmpty()) {
			List<EntityType> types = Schemata.without(sought.types(), question.exclude_schema);
			if (types.isEmpty()) {
				return List.of();
			}
			sought = sought.as(types);
		}
		return this.identities.of(sought, question.scope(ALL.contains(dataset) ? "" : dataset), MOST)
			.stream()
			.filter((one) -> one.score() > cutoff)
			.toList();
	}

	private Map<String, List<String>> datasets(Collection<List<Identified>> found) {
		List<String> ids = found.stream().flatMap(List::stream).map((one) -> one.entity().id()).distinct().toList();
		return ids.isEmpty() ? Map.of()
				: this.graph.ask("match/datasets", Map.of("ids", ids), Held.class)
					.stream()
					.collect(Collectors.toMap(Held::id, Held::datasets));
	}

	private static Matches matches(Example example, List<Identified> found, Map<String, List<String>> datasets,
			MatchQuestion question) {
		if (!example.faults().isEmpty()) {
			return new Matches(UNASKABLE, List.of(), new Total(0, "eq"), example, example.wrong());
		}
		List<Scored> results = found.stream()
			.limit(question.limit)
			.map((one) -> scored(one, datasets.getOrDefault(one.entity().id(), List.of()), question.threshold))
			.toList();
		int matches = (int) found.stream().filter((one) -> one.score() >= question.threshold).count();
		return new Matches(FOUND, results, new Total(matches, (matches < MOST) ? "eq" : "gte"), example,
				example.notes());
	}

	private static Matches late(Example example) {
		return new Matches(TOO_LATE, List.of(), new Total(0, "gte"), example,
				List.of("the time of the batch was up before this was looked for; ask for it again"));
	}

	private static Scored scored(Identified one, List<String> datasets, double threshold) {
		Map<String, Double> features = new LinkedHashMap<>();
		Map<String, Explanation> explanations = new LinkedHashMap<>();
		one.features().forEach((feature) -> {
			features.merge(feature.of(), MatchesFound.rounded(feature.change()), Double::sum);
			explanations.put(feature.of(), Explanation.of(feature, one));
		});
		return new Scored(one.entity().id(), one.entity().name(), Schemata.of(one.entity().type()),
				Terms.of(one.entity()), datasets, List.of(), false, one.score(), one.score() >= threshold, features,
				explanations);
	}

	private static Map<String, Compared> compared() {
		Map<String, Compared> compared = new LinkedHashMap<>();
		compared.put("name", new Compared("How alike the two names are that fit best, 0 to 1", 1, "/docs"));
		compared.put("country", new Compared("Another country lowers the score", 1, "/docs"));
		compared.put("identifier", new Compared(
				"The same identifier lifts the score, another of the same register lowers it", 1, "/docs"));
		compared.put("other", new Compared("Where more speaks for somebody else the score is no match", 1, "/docs"));
		return compared;
	}

	private record Dataset(String id) {
	}

	private record Held(String id, List<String> datasets) {
	}

}
