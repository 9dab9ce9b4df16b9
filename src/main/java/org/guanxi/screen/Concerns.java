package org.guanxi.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Excerpt;
import org.guanxi.adjacency.Filter;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.Accusation;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.guanxi.graph.Graph;
import org.guanxi.screen.Screened.Weighed;
import org.springframework.stereotype.Component;

/**
 * Finds what weighs against an entity: law suits that it is a party to, a membership that
 * is suspended, ties that are alleged, and statements that accuse it; and the same of
 * others that it is closely tied to. Rivals, regulators and those whom it met are not
 * close.
 */
@Component
class Concerns {

	/** So many entities around one are looked at, the nearest first. */
	private static final int MOST = 200;

	private static final Set<TieType> AGAINST = EnumSet.of(TieType.SUED, TieType.SUSPENDED_FROM);

	private static final Set<TieType> CLOSE = EnumSet.of(TieType.OWNS_STAKE_IN, TieType.PARENT_OF, TieType.PART_OF,
			TieType.ACQUIRED, TieType.INVESTED_IN, TieType.JOINT_VENTURE_WITH, TieType.PARTNERS_WITH, TieType.OPERATES,
			TieType.MAKES, TieType.LAUNCHED, TieType.FOUNDED, TieType.HOLDS_POSITION_AT);

	private final Graph graph;

	private final Excerpt excerpt;

	private final Evidence evidence;

	Concerns(Graph graph, Excerpt excerpt, Evidence evidence) {
		this.graph = graph;
		this.excerpt = excerpt;
		this.evidence = evidence;
	}

	/**
	 * Finds concerns.
	 * @param id the entity
	 * @param hops how many ties away they may be
	 * @param memory all ties; if there is no index, only what concerns the entity itself
	 * is found
	 * @param digest of the facts
	 * @return the nearest first, law suits before statements; where it was not looked for
	 * is said
	 * @throws NoIndex if there is none, and the entity has too many ties without
	 */
	Weighed of(String id, int hops, Optional<Adjacency> memory, String digest) {
		Adjacency adjacency = memory.or(() -> this.excerpt.around(id, 1, anyTie().parameters(), digest))
			.orElseThrow(NoIndex::new);
		OptionalInt start = adjacency.find(id);
		if (start.isEmpty()) {
			return new Weighed(List.of(), List.of());
		}
		Map<Integer, List<Integer>> ways = around(adjacency, start.getAsInt(), memory.isPresent() ? hops : 0);
		Map<Integer, Integer> against = against(adjacency, ways.keySet());
		List<Said> said = this.graph.ask("screen/statements",
				Map.of("ids", ways.keySet().stream().map((node) -> adjacency.node(node).id()).toList(), "words",
						Accusation.WORDS, "most", MOST),
				Said.class);
		List<String> notes = new ArrayList<>();
		if (memory.isEmpty() && hops > 0) {
			notes.add("the ties are not in memory now: only what concerns it itself was looked for, "
					+ "not what concerns others up to %d ties away".formatted(hops));
		}
		if (ways.size() >= MOST) {
			notes.add("of those around it only the nearest %d were looked at".formatted(MOST));
		}
		if (said.size() >= MOST) {
			notes.add("only %d statements were looked at".formatted(MOST));
		}
		return new Weighed(told(adjacency, ways, against, said), notes);
	}

	/** The ties that lead to each, the nearest first. */
	private static Map<Integer, List<Integer>> around(Adjacency adjacency, int start, int hops) {
		Filter close = filter(adjacency, CLOSE, Status.BY_DEFAULT);
		Map<Integer, List<Integer>> ways = new LinkedHashMap<>(Map.of(start, List.of()));
		List<Integer> layer = List.of(start);
		for (int hop = 1; hop <= hops; hop++) {
			List<Integer> next = new ArrayList<>();
			for (int node : layer) {
				for (int step = adjacency.firstStep(node); step < adjacency.endOfSteps(node)
						&& ways.size() < MOST; step++) {
					int other = adjacency.neighbour(step);
					if (!ways.containsKey(other) && close.passes(step, true)) {
						List<Integer> way = new ArrayList<>(ways.getOrDefault(node, List.of()));
						way.add(adjacency.tieOf(step));
						ways.put(other, way);
						next.add(other);
					}
				}
			}
			layer = next;
		}
		return ways;
	}

	/** Ties that weigh against one of them, by the nearest whom they do. */
	private static Map<Integer, Integer> against(Adjacency adjacency, Collection<Integer> nodes) {
		Filter always = filter(adjacency, AGAINST, all());
		Filter alleged = filter(adjacency, EnumSet.allOf(TieType.class), Set.of(Status.ALLEGED));
		Map<Integer, Integer> against = new LinkedHashMap<>();
		for (int node : nodes) {
			for (int step = adjacency.firstStep(node); step < adjacency.endOfSteps(node); step++) {
				int tie = adjacency.tieOf(step);
				boolean suspends = adjacency.type(tie) == TieType.SUSPENDED_FROM && !adjacency.isOut(step);
				if (!suspends && (always.admits(tie) || alleged.admits(tie))) {
					against.putIfAbsent(tie, node);
				}
			}
		}
		return against;
	}

	private List<Concern> told(Adjacency adjacency, Map<Integer, List<Integer>> ways, Map<Integer, Integer> against,
			List<Said> said) {
		if (against.isEmpty() && said.isEmpty()) {
			return List.of();
		}
		Map<String, Integer> numbers = new HashMap<>();
		said.forEach((one) -> adjacency.find(one.about()).ifPresent((node) -> numbers.put(one.about(), node)));
		Set<Integer> meant = Stream.concat(against.values().stream(), numbers.values().stream())
			.collect(Collectors.toSet());
		Map<String, CitedTie> ties = this.evidence
			.ties(Stream.concat(against.keySet().stream(), meant.stream().flatMap((node) -> way(ways, node).stream()))
				.distinct()
				.map(adjacency::tie)
				.toList(), new TieFilter(), Optional.of(adjacency));
		Map<String, CitedClaim> claims = this.evidence.claims(said.stream().map(Said::id).toList(), null)
			.stream()
			.collect(Collectors.toMap(CitedClaim::id, (claim) -> claim));
		List<Concern> concerns = new ArrayList<>();
		ways.keySet().stream().filter(meant::contains).forEach((node) -> {
			List<CitedTie> way = way(ways, node).stream()
				.map((tie) -> ties.get(adjacency.tie(tie)))
				.filter(Objects::nonNull)
				.toList();
			against.forEach((tie, whom) -> {
				CitedTie cited = ties.get(adjacency.tie(tie));
				if (whom.equals(node) && cited != null) {
					concerns.add(new Concern(Words.of(cited), Words.path(way, Words.cited(cited))));
				}
			});
			said.stream().filter((one) -> Objects.equals(numbers.get(one.about()), node)).forEach((one) -> {
				CitedClaim claim = claims.get(one.id());
				if (claim != null) {
					String name = adjacency.node(node).name();
					concerns.add(new Concern(Words.of(name, claim), Words.path(way, Words.cited(name, claim))));
				}
			});
		});
		return concerns;
	}

	private static List<Integer> way(Map<Integer, List<Integer>> ways, Integer node) {
		return ways.getOrDefault(node, List.of());
	}

	private static Filter filter(Adjacency adjacency, Set<TieType> types, Set<Status> statuses) {
		return new Filter(adjacency, new Wanted(types, statuses, Direction.ANY, 0, Set.of(), null, null));
	}

	private static TieFilter anyTie() {
		TieFilter filter = new TieFilter();
		filter.status = List.copyOf(all());
		return filter;
	}

	private static Set<Status> all() {
		return Arrays.stream(Status.values()).filter(Status::isOfTie).collect(Collectors.toSet());
	}

	private record Said(String id, String about) {
	}

	/** Ties and statements in words, with who says so and where. */
	private static final class Words {

		static String of(CitedTie tie) {
			return tie.subject().name() + " " + tie.wording() + " " + tie.object().name();
		}

		static String of(String name, CitedClaim claim) {
			String topic = Objects.requireNonNullElse(claim.topic(), "").replace('-', ' ');
			String status = Objects.requireNonNullElse(claim.status(), "");
			return name + ", " + topic + ": " + Objects.requireNonNullElse(claim.text(), "").replaceAll("\\.$", "")
					+ (status.isEmpty() ? "" : Status.valueOf(status.toUpperCase(Locale.ROOT)).qualifier());
		}

		static String cited(CitedTie tie) {
			return of(tie) + tie.claims()
				.stream()
				.map(Words::place)
				.filter((place) -> !place.isEmpty())
				.distinct()
				.map((place) -> " [" + place + "]")
				.collect(Collectors.joining());
		}

		static String cited(String name, CitedClaim claim) {
			return of(name, claim) + " [" + place(claim) + "]";
		}

		static String path(List<CitedTie> way, String end) {
			return Stream.concat(way.stream().map(Words::cited), Stream.of(end)).collect(Collectors.joining("; "))
					+ ".";
		}

		private static String place(CitedClaim claim) {
			CitedClaim.CitedSource source = claim.source();
			return (source == null) ? ""
					: ((source.publisher() != null) ? source.publisher() + ", " : "") + "“" + source.title() + "”, "
							+ Objects.requireNonNullElse(source.published(), "undated") + ", " + claim.locator();
		}

	}

}
