package org.guanxi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.fact.Held;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieClaim;
import org.guanxi.network.Page.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What all pages of a network together must be, as trying all ways finds it.
 *
 * @param graph what was told
 * @param question what is asked
 * @param order all entities in the order in which they are to be shown
 * @param kinds the kind of each
 */
record WholeNetwork(SmallGraph graph, NetworkQuestion question, List<String> order, Map<String, Kind> kinds) {

	static NetworkQuestion question(RandomGraphs random) {
		NetworkQuestion question = new NetworkQuestion();
		question.depth = random.upTo(3);
		question.limit = random.upTo(random.oneOf(List.of(2, 10)));
		random.fill(question);
		return question;
	}

	static WholeNetwork of(SmallGraph graph, String id, NetworkQuestion question) {
		Map<String, Integer> distances = graph.distances(id, question, question.depth);
		Map<String, Kind> kinds = new HashMap<>();
		Map<String, Integer> strengths = new HashMap<>();
		distances.forEach((entity, distance) -> {
			for (List<Told> way : graph.ways(id, entity, question, distance)) {
				int strength = strength(graph, id, way, question);
				Kind kind = way.isEmpty() ? Kind.OWNERSHIP : way.getLast().claim().type().kind();
				int before = strengths.getOrDefault(entity, -1);
				if (strength > before || strength == before && kind.compareTo(kinds.get(entity)) < 0) {
					strengths.put(entity, strength);
					kinds.put(entity, kind);
				}
			}
		});
		List<String> strongest = distances.keySet()
			.stream()
			.sorted(Comparator.<String>comparingInt(distances::get)
				.thenComparing((entity) -> -strengths.getOrDefault(entity, 0))
				.thenComparing((entity) -> -ties(graph, entity))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		Map<String, Integer> turns = new HashMap<>();
		Map<String, Integer> turn = new HashMap<>();
		strongest.forEach((entity) -> turn.put(entity,
				turns.merge(distances.get(entity) + " " + kinds.get(entity), 1, Integer::sum)));
		return new WholeNetwork(graph, question, strongest.stream()
			.sorted(Comparator.<String>comparingInt(distances::get).thenComparing(turn::get).thenComparing(kinds::get))
			.toList(), kinds);
	}

	/**
	 * As the documentation of the ranking says, each product rounded to four decimals.
	 */
	private static int strength(SmallGraph graph, String id, List<Told> way, NetworkQuestion question) {
		int strength = 10_000;
		String at = id;
		for (Told tie : way) {
			if (!at.equals(id)) {
				strength = Math.round(strength * Math.round(10_000 / (1 + Math.log10(ties(graph, at)) / 3)) / 10_000f);
			}
			boolean maybe = question.asOf != null && tie.claim().held(question.asOf).orElseThrow() == Held.MAYBE;
			double own = switch (tie.claim().type().kind()) {
				case OWNERSHIP -> 1;
				case INVESTMENT -> 0.9;
				case PARTNERSHIP -> 0.8;
				case DISPUTE -> 0.2;
				default -> throw new IllegalStateException("No such tie is told");
			} * tie.confidence() * (maybe ? 0.8 : 1);
			strength = (int) Math.round(strength * Math.round(10_000 * own) / 10_000.0);
			List<String> ends = tie.claim().ends();
			at = ends.getFirst().equals(at) ? ends.getLast() : ends.getFirst();
		}
		return strength;
	}

	private static long ties(SmallGraph graph, String entity) {
		return graph.ties().stream().filter((tie) -> tie.claim().ends().contains(entity)).count();
	}

	/**
	 * Goes through all pages.
	 * @param pages gives the page that begins at a place
	 * @param id gives the id of a claim's tie
	 * @return how many pages there are
	 */
	int check(Function<Place, Page> pages, Function<TieClaim, String> id) {
		Map<String, Told> all = this.graph.ties()
			.stream()
			.filter((tie) -> tie.passes(this.question) && this.order.containsAll(tie.claim().ends()))
			.collect(Collectors.toMap((tie) -> id.apply(tie.claim()), Function.identity()));
		List<String> entities = new ArrayList<>();
		List<String> ties = new ArrayList<>();
		Place place = Place.FIRST;
		int count = 0;
		while (place != null) {
			Page page = pages.apply(place);
			boolean first = entities.isEmpty();
			entities.addAll(page.entities());
			ties.addAll(page.ties());
			assertThat(page.entities()).hasSizeLessThanOrEqualTo(this.question.limit + (first ? 1 : 0));
			assertThat(page.ties()).hasSizeLessThanOrEqualTo(this.question.ties())
				.allMatch((tie) -> entities.containsAll(told(all, tie).claim().ends()))
				.isSortedAccordingTo(Comparator.<String>comparingDouble((tie) -> -told(all, tie).confidence())
					.thenComparing(Comparator.naturalOrder()));
			assertThat(page.entities().size() + page.ties().size()).as("a page shows something").isPositive();
			assertThat(page.next() != null && page.full() ? page.ties().size() : this.question.ties())
				.isEqualTo(this.question.ties());
			assertThat(page.more()).isEqualTo(more(entities.size()));
			Set<String> later = new HashSet<>(all.keySet());
			ties.forEach(later::remove);
			if (page.next() == null || !page.full()) {
				assertThat(later).as("ties to come lead to entities to come")
					.noneMatch((tie) -> entities.containsAll(told(all, tie).claim().ends()));
			}
			place = page.next();
			count++;
		}
		assertThat(entities).containsExactlyElementsOf(this.order);
		assertThat(ties).containsExactlyInAnyOrderElementsOf(all.keySet());
		return count;
	}

	private static Told told(Map<String, Told> all, String tie) {
		return Objects.requireNonNull(all.get(tie), tie);
	}

	private Map<Kind, Integer> more(int shown) {
		return IntStream.range(shown, this.order.size())
			.mapToObj(this.order::get)
			.collect(Collectors.toMap(this.kinds::get, (entity) -> 1, Integer::sum));
	}

}
