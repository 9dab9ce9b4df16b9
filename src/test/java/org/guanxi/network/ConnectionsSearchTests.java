package org.guanxi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.fact.Kind;
import org.guanxi.network.ConnectionsSearch.Outcome;
import org.guanxi.walk.Counted;
import org.guanxi.walk.Walk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How some are connected is what removing each tie and each entity finds. */
class ConnectionsSearchTests {

	private static final int GRAPHS = 4000;

	private int bridges;

	private int cuts;

	private int none;

	private int commons;

	@Test
	void connectionsAreThoseThatTryingAllFinds() {
		RandomGraphs random = new RandomGraphs(20161127, GRAPHS);
		for (SmallGraph graph : random.graphs()) {
			ConnectionsQuestion question = new ConnectionsQuestion();
			int wanted = 2 + random.upTo(3);
			for (int i = 0; i < wanted; i++) {
				question.entities.add(random.oneOf(graph.entities()));
			}
			random.fill(question);
			question.direction = Direction.ANY;
			question.maxHops = random.upTo(8);
			Adjacency adjacency = Drawn.of(graph);
			Outcome outcome = new ConnectionsSearch(adjacency, question).outcome();
			assertThat(outcome.inTime()).isTrue();
			Connections found = new ConnectionsAnswer(adjacency, question, outcome)
				.cited((ids) -> ids.stream().collect(Collectors.toMap((id) -> id, Cited::tie)));
			checkPairs(graph, question, found);
			checkCommons(graph, question, found.partners(),
					(tie, given) -> tie.claim().type().kind() == Kind.PARTNERSHIP);
			checkCommons(graph, question, found.investors(), (tie, given) -> tie.claim().object().equals(given)
					&& List.of(Kind.OWNERSHIP, Kind.INVESTMENT).contains(tie.claim().type().kind()));
			checkBridges(graph, question, found);
			checkCuts(graph, question, found);
		}
		assertThat(this.bridges).isGreaterThan(1000);
		assertThat(this.cuts).isGreaterThan(1000);
		assertThat(this.none).isGreaterThan(1000);
		assertThat(this.commons).isGreaterThan(500);
	}

	@Test
	void whatTheTimeDoesNotReachIsSaid() {
		Adjacency large = Drawn.large(60_000, 20161128);
		ConnectionsQuestion question = new ConnectionsQuestion();
		question.entities = new LinkedHashSet<>();
		for (int i = 0; i < 50; i++) {
			question.entities.add("company-" + (1000 + i));
		}
		question.budget = 1;
		Outcome outcome = new ConnectionsSearch(large, question).outcome();
		assertThat(outcome.inTime()).isFalse();
		assertThat(outcome.separations()).isNull();
		assertThat(outcome.pairs()).hasSize(50 * 49 / 2).anyMatch((pair) -> !pair.inTime());
		question.budget = 2000;
		assertThat(new ConnectionsSearch(large, question).outcome().inTime()).isTrue();
	}

	private void checkPairs(SmallGraph graph, ConnectionsQuestion question, Connections found) {
		List<String> given = List.copyOf(question.entities);
		assertThat(found.pairs()).hasSize(given.size() * (given.size() - 1) / 2).allSatisfy((pair) -> {
			assertThat(given.indexOf(pair.from())).isLessThan(given.indexOf(pair.to()));
			List<List<Told>> ways = graph.ways(pair.from(), pair.to(), question, question.maxHops);
			if (ways.isEmpty()) {
				boolean connected = graph.distances(pair.from(), question, 8).containsKey(pair.to());
				assertThat(pair.none()).isEqualTo(
						connected ? "no path of at most " + Counted.ties(question.maxHops) : "no path of any length");
				this.none++;
				return;
			}
			int length = ways.stream().mapToInt(List::size).min().orElseThrow();
			Map<List<String>, Double> shortest = ways.stream()
				.filter((way) -> way.size() == length)
				.collect(Collectors.toMap((way) -> way.stream().map((tie) -> Drawn.tie(tie.claim())).toList(),
						(way) -> score(graph, pair.from(), way, question)));
			double best = shortest.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
			assertThat(pair.length()).isEqualTo(length);
			assertThat(shortest).containsKey(Objects.requireNonNull(pair.ties()));
			assertThat(shortest.get(pair.ties())).isCloseTo(best, within());
			assertThat(pair.score()).isCloseTo(best, org.assertj.core.api.Assertions.within(0.00006));
			assertThat(found.ties()).extracting((tie) -> tie.id()).containsAll(pair.ties());
			assertThat(found.entities()).extracting((entity) -> entity.id())
				.startsWith(given.toArray(String[]::new))
				.doesNotHaveDuplicates()
				.containsAll(Objects.requireNonNull(pair.entities()));
		});
	}

	private static org.assertj.core.data.Offset<Double> within() {
		return org.assertj.core.api.Assertions.within(1e-12);
	}

	private static double score(SmallGraph graph, String from, List<Told> way, ConnectionsQuestion question) {
		double score = 1;
		String at = from;
		for (Told tie : way) {
			if (!at.equals(from)) {
				score *= Math.round(10_000 / (1 + Math.log10(ties(graph, at)) / 3)) / 10_000.0;
			}
			score *= strength(tie, question);
			at = other(tie, at);
		}
		return score;
	}

	private static double strength(Told tie, ConnectionsQuestion question) {
		boolean maybe = question.asOf != null && tie.claim().held(question.asOf).orElseThrow() == Held.MAYBE;
		return switch (tie.claim().type().kind()) {
			case OWNERSHIP -> 1;
			case INVESTMENT -> 0.9;
			case PARTNERSHIP -> 0.8;
			case DISPUTE -> 0.2;
			default -> throw new IllegalStateException("No such tie is told");
		} * tie.confidence() * (maybe ? 0.8 : 1);
	}

	private static String other(Told tie, String end) {
		List<String> ends = tie.claim().ends();
		return ends.getFirst().equals(end) ? ends.getLast() : ends.getFirst();
	}

	private static long ties(SmallGraph graph, String entity) {
		return graph.ties().stream().filter((tie) -> tie.claim().ends().contains(entity)).count();
	}

	private void checkCommons(SmallGraph graph, ConnectionsQuestion question,
			Connections.Some<Connections.Common> found, BiPredicate<Told, String> counts) {
		Map<String, String> expected = new HashMap<>();
		Map<String, Double> place = new HashMap<>();
		for (String entity : graph.entities()) {
			List<String> of = new ArrayList<>();
			List<String> ties = new ArrayList<>();
			double sum = 0;
			for (String given : question.entities) {
				List<Told> between = graph.ties()
					.stream()
					.filter((tie) -> tie.passes(question) && !given.equals(entity)
							&& tie.claim().ends().containsAll(List.of(entity, given)) && counts.test(tie, given))
					.toList();
				if (!between.isEmpty()) {
					of.add(given);
					between.forEach((tie) -> ties.add(Drawn.tie(tie.claim())));
					sum += between.stream().mapToDouble((tie) -> strength(tie, question)).max().orElseThrow();
				}
			}
			if (of.size() > 1) {
				expected.put(entity, of + " " + ties.stream().sorted().toList() + Math.round(10_000 * sum));
				place.put(entity, -100 * of.size() - Math.round(10_000 * sum) / 10_000.0);
			}
		}
		this.commons += expected.size();
		assertThat(found.more()).isZero();
		assertThat(found.shown()
			.stream()
			.collect(Collectors.toMap((one) -> one.entity().id(),
					(one) -> one.of() + " " + one.ties().stream().map((tie) -> tie.id()).sorted().toList()
							+ Math.round(10_000 * one.strength()))))
			.isEqualTo(expected);
		assertThat(found.shown()).extracting((one) -> one.entity().id())
			.containsExactlyElementsOf(expected.keySet()
				.stream()
				.sorted(Comparator.<String>comparingDouble((entity) -> place.getOrDefault(entity, 0.0))
					.thenComparing(Comparator.naturalOrder()))
				.toList());
	}

	private void checkBridges(SmallGraph graph, ConnectionsQuestion question, Connections found) {
		Map<String, String> expected = new HashMap<>();
		graph.ties()
			.stream()
			.filter((tie) -> tie.passes(question))
			.forEach((removed) -> parts(graph, question, (tie) -> tie != removed, "")
				.ifPresent((parts) -> expected.put(Drawn.tie(removed.claim()), parts)));
		Connections.Some<Connections.Bridge> all = Objects.requireNonNull(found.bridges());
		assertThat(all.shown().stream().collect(Collectors.toMap((one) -> one.tie().id(), (one) -> words(one.parts()))))
			.isEqualTo(expected);
		assertThat(all.shown())
			.isSortedAccordingTo(Comparator.<Connections.Bridge>comparingInt((one) -> -one.pairs())
				.thenComparing((one) -> one.tie().id()))
			.allMatch((one) -> one.pairs() == pairs(one.parts()));
		this.bridges += expected.size();
	}

	private void checkCuts(SmallGraph graph, ConnectionsQuestion question, Connections found) {
		Map<String, String> expected = new HashMap<>();
		for (String removed : graph.entities()) {
			parts(graph, question, (tie) -> !tie.claim().ends().contains(removed), removed)
				.ifPresent((parts) -> expected.put(removed, parts));
		}
		Connections.Some<Connections.CutEntity> all = Objects.requireNonNull(found.cutEntities());
		assertThat(
				all.shown().stream().collect(Collectors.toMap((one) -> one.entity().id(), (one) -> words(one.parts()))))
			.isEqualTo(expected);
		assertThat(all.shown())
			.isSortedAccordingTo(Comparator.<Connections.CutEntity>comparingInt((one) -> -one.pairs())
				.thenComparing((one) -> one.entity().id()))
			.allMatch((one) -> one.pairs() == pairs(one.parts()));
		this.cuts += expected.size();
	}

	private static int pairs(List<List<String>> parts) {
		int pairs = 0;
		for (int i = 0; i < parts.size(); i++) {
			for (int j = i + 1; j < parts.size(); j++) {
				pairs += parts.get(i).size() * parts.get(j).size();
			}
		}
		return pairs;
	}

	private static String words(List<List<String>> parts) {
		return parts.stream().map((part) -> part.stream().sorted().toList().toString()).sorted().toList().toString();
	}

	/** What the given that hung together fall into; empty if they still hang together. */
	private static Optional<String> parts(SmallGraph graph, ConnectionsQuestion question, Predicate<Told> left,
			String removed) {
		SmallGraph after = new SmallGraph(graph.entities(), graph.ties().stream().filter(left).toList());
		Set<Set<String>> before = components(graph, question, removed);
		Set<Set<String>> parts = components(after, question, removed);
		List<List<String>> broken = before.stream()
			.filter((component) -> !parts.contains(component))
			.flatMap((component) -> parts.stream().filter(component::containsAll))
			.map(List::copyOf)
			.toList();
		return broken.isEmpty() ? Optional.empty() : Optional.of(words(broken));
	}

	private static Set<Set<String>> components(SmallGraph graph, ConnectionsQuestion question, String without) {
		return question.entities.stream().filter((entity) -> !entity.equals(without)).map((entity) -> {
			Set<String> component = new LinkedHashSet<>(graph.distances(entity, question, 8).keySet());
			component.retainAll(question.entities);
			component.remove(without);
			return component;
		}).collect(Collectors.toSet());
	}

}
