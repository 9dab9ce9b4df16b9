package org.guanxi.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.finding.FindingsFound.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Circles and conflicts in small graphs are what trying everything finds. */
class FindingsSearchTests {

	private static final int GRAPHS = 2000;

	private static final double EXACT = 1e-9;

	private static final Set<TieType> AGAINST = Set.of(TieType.COMPETES_WITH, TieType.SUED, TieType.REGULATES,
			TieType.SUSPENDED_FROM);

	private static final Set<TieType> DEALS = Set.of(TieType.INVESTED_IN, TieType.ACQUIRED);

	private final Map<Kind, Integer> seen = new TreeMap<>();

	private int longer;

	private int between;

	@Test
	void randomGraphsHoldWhatTryingEverythingFinds() {
		Random random = new Random(20161207);
		for (int i = 0; i < GRAPHS; i++) {
			List<TieClaim> claims = random(random);
			List<String> ids = IntStream.range(0, 7).mapToObj((node) -> String.valueOf((char) ('a' + node))).toList();
			Adjacency adjacency = Drawn.of(ids, claims);
			for (int entity = 0; entity < adjacency.size(); entity++) {
				circles(adjacency, claims, entity);
				conflicts(adjacency, claims, entity);
			}
		}
		assertThat(this.seen).containsOnlyKeys(Kind.values());
		assertThat(this.seen.values()).allMatch((count) -> count > 100);
		assertThat(this.longer).isGreaterThan(20);
		assertThat(this.between).isGreaterThan(20);
	}

	private void circles(Adjacency adjacency, List<TieClaim> claims, int entity) {
		Told told = new Told(adjacency, claims, (claim) -> claim.until() == null);
		Map<List<Integer>, Double> expected = new LinkedHashMap<>();
		told.round(List.of(entity), 1, expected);
		FindingsQuestion question = new FindingsQuestion();
		question.limit = 1000;
		Circles circles = new Circles(adjacency, question, doubts(adjacency), entity, work());
		assertThat(circles.found()).as("%s", claims).extracting(Circle::path).hasSameSizeAs(expected.keySet());
		double last = 1;
		for (Circle circle : circles.found()) {
			assertThat(circle.product().most()).isCloseTo(Objects.requireNonNull(expected.get(circle.path())),
					within(EXACT));
			assertThat(circle.product().most()).isLessThanOrEqualTo(last + EXACT);
			last = circle.product().most();
			List<Integer> ties = circles.ties(circle);
			for (int hop = 0; hop < ties.size(); hop++) {
				assertThat(adjacency.subject(ties.get(hop))).isEqualTo(circle.path().get(hop));
				assertThat(adjacency.object(ties.get(hop))).isEqualTo(circle.path().get(hop + 1));
			}
			count(Kind.CIRCLE);
		}
		question.limit = 1;
		List<Circle> two = new Circles(adjacency, question, doubts(adjacency), entity, work()).found();
		assertThat(two).extracting(Circle::path)
			.isEqualTo(circles.found().stream().limit(2).map(Circle::path).toList());
		Set<Integer> together = IntStream.range(0, adjacency.size())
			.filter((other) -> told.reaches(entity, other) && told.reaches(other, entity))
			.boxed()
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(circles.group()).isEqualTo(together);
	}

	private void conflicts(Adjacency adjacency, List<TieClaim> claims, int entity) {
		Map<String, Integer> expected = new TreeMap<>();
		for (TieClaim claim : claims) {
			boolean deal = DEALS.contains(claim.type());
			if (AGAINST.contains(claim.type()) || deal || claim.type() == TieType.CUSTOMER_OF) {
				if (deal || claim.until() == null) {
					Told told = new Told(adjacency, claims,
							deal ? (other) -> mayHaveHeldAt(other, claim) : (other) -> other.until() == null);
					expect(adjacency, told, claim, entity, expected);
				}
			}
		}
		Conflicts conflicts = new Conflicts(adjacency, new FindingsQuestion(), doubts(adjacency), entity, work());
		Map<String, Integer> found = new TreeMap<>();
		for (Conflict conflict : conflicts.found()) {
			check(adjacency, conflict);
			assertThat(conflict.path()).contains(entity);
			if (conflict.by() == entity || conflict.subject() == entity || conflict.object() == entity) {
				assertThat(found.put(words(conflict.kind(), conflict.tie(), conflict.by()), conflict.ties().size()))
					.isNull();
				count(conflict.kind());
				this.longer += (conflict.ties().size() > 4) ? 1 : 0;
			}
			else {
				this.between++;
			}
		}
		assertThat(found).as("%s of %s", entity, claims).isEqualTo(expected);
		assertThat(conflicts.found()).isSortedAccordingTo(Conflict.FIRST);
	}

	/** Who is on both sides of one thing, and over how many ties at least. */
	private static void expect(Adjacency adjacency, Told told, TieClaim claim, int entity,
			Map<String, Integer> expected) {
		int tie = adjacency.findTie(Drawn.tie(claim)).orElseThrow();
		int subject = adjacency.subject(tie);
		int object = adjacency.object(tie);
		for (int by = 0; by < adjacency.size(); by++) {
			if (by != entity && subject != entity && object != entity) {
				continue;
			}
			int held = AGAINST.contains(claim.type()) ? apart(told.ways(by, subject), told.ways(by, object)) : -1;
			boolean atSubject = told.posts(by, subject);
			boolean atObject = told.posts(by, object);
			if (held >= 0) {
				expected.put(words(Kind.HOLDER_OF_BOTH, tie, by), held + 1);
			}
			if (atSubject && atObject) {
				expected.put(words(Kind.POSTS_AT_BOTH, tie, by), 3);
			}
			else if (held < 0 && (atSubject || atObject)) {
				int here = atSubject ? subject : object;
				int there = atSubject ? object : subject;
				int least = told.ways(by, there)
					.stream()
					.filter((way) -> !way.contains(here))
					.mapToInt(List::size)
					.min()
					.orElse(0);
				if (least > 1 || least == 1 && AGAINST.contains(claim.type())) {
					expected.put(words(Kind.POST_AND_HOLDING, tie, by), least + 1);
				}
			}
		}
	}

	/** The fewest ties of two ways that have but their beginning in common. */
	private static int apart(List<List<Integer>> ways, List<List<Integer>> others) {
		int least = -1;
		for (List<Integer> way : ways) {
			for (List<Integer> other : others) {
				boolean apart = Collections.disjoint(way.subList(1, way.size()), other.subList(1, other.size()));
				int length = way.size() + other.size() - 2;
				least = (apart && (least < 0 || length < least)) ? length : least;
			}
		}
		return least;
	}

	private static void check(Adjacency adjacency, Conflict conflict) {
		List<Integer> path = conflict.path();
		assertThat(path).hasSize(conflict.ties().size() + 1);
		assertThat(path.getFirst()).isEqualTo(path.getLast());
		assertThat(new HashSet<>(path)).hasSize(path.size() - 1);
		for (int hop = 0; hop < conflict.ties().size(); hop++) {
			int tie = conflict.ties().get(hop);
			assertThat(Set.of(adjacency.subject(tie), adjacency.object(tie)))
				.isEqualTo(Set.of(path.get(hop), path.get(hop + 1)));
		}
	}

	private static String words(Kind kind, int tie, int by) {
		return kind + " " + tie + " " + by;
	}

	private void count(Kind kind) {
		this.seen.merge(kind, 1, Integer::sum);
	}

	private static Doubts doubts(Adjacency adjacency) {
		return new Doubts(adjacency, null, null);
	}

	private static Work work() {
		return new Work("ties", 1_000_000);
	}

	/** Years alone: it can have held in a year of the deal. */
	private static boolean mayHaveHeldAt(TieClaim claim, TieClaim deal) {
		if (deal.from() == null) {
			return true;
		}
		int year = deal.from().earliest().getYear();
		return (claim.from() == null || claim.from().earliest().getYear() <= year)
				&& (claim.until() == null || claim.until().latest().getYear() >= year);
	}

	private static List<TieClaim> random(Random random) {
		List<TieType> types = switch (random.nextInt(4)) {
			case 0 -> List.of(TieType.OWNS_STAKE_IN, TieType.OWNS_STAKE_IN, TieType.PARENT_OF, TieType.INVESTED_IN);
			case 1 -> List.of(TieType.HOLDS_POSITION_AT, TieType.HOLDS_POSITION_AT, TieType.HOLDS_POSITION_AT,
					TieType.ACQUIRED, TieType.CUSTOMER_OF, TieType.SUED);
			default -> List.of(TieType.OWNS_STAKE_IN, TieType.OWNS_STAKE_IN, TieType.OWNS_STAKE_IN, TieType.PARENT_OF,
					TieType.PART_OF, TieType.HOLDS_POSITION_AT, TieType.HOLDS_POSITION_AT, TieType.HOLDS_POSITION_AT,
					TieType.COMPETES_WITH, TieType.SUED, TieType.REGULATES, TieType.SUSPENDED_FROM, TieType.CUSTOMER_OF,
					TieType.INVESTED_IN, TieType.ACQUIRED, TieType.PARTNERS_WITH);
		};
		Map<String, TieClaim> claims = new LinkedHashMap<>();
		for (int i = 4 + random.nextInt(12); i > 0; i--) {
			TieClaim claim = claim(random, types.get(random.nextInt(types.size())));
			if (!claim.subject().equals(claim.object())) {
				claims.putIfAbsent(claim.tieKey(), claim);
			}
		}
		return List.copyOf(claims.values());
	}

	private static TieClaim claim(Random random, TieType type) {
		String subject = String.valueOf((char) ('a' + random.nextInt(7)));
		String object = String.valueOf((char) ('a' + random.nextInt(7)));
		BigDecimal percent = (type == TieType.OWNS_STAKE_IN && random.nextBoolean())
				? BigDecimal.valueOf(1 + random.nextInt(20)) : null;
		int from = 2000 + random.nextInt(6);
		boolean dated = random.nextInt(3) == 0;
		boolean ended = random.nextInt(6) == 0 && !DEALS.contains(type) && type != TieType.SUED;
		return new TieClaim("s", "", subject, type, object, null, null, null, null, null, percent, percent,
				dated ? PartialDate.parse(String.valueOf(from)) : null, dated ? Basis.AT : null,
				ended ? PartialDate.parse(String.valueOf(from + 1)) : null, ended ? Basis.AT : null, null,
				Status.ESTABLISHED, null, null, null);
	}

	/** What claims tell, tried out. */
	private static final class Told {

		private final Adjacency adjacency;

		private final List<TieClaim> claims;

		Told(Adjacency adjacency, List<TieClaim> claims, Predicate<TieClaim> counts) {
			this.adjacency = adjacency;
			this.claims = claims.stream().filter(counts).toList();
		}

		private int number(String id) {
			return this.adjacency.find(id).orElseThrow();
		}

		boolean posts(int by, int at) {
			return this.claims.stream()
				.anyMatch((claim) -> claim.type() == TieType.HOLDS_POSITION_AT && number(claim.subject()) == by
						&& number(claim.object()) == at);
		}

		private Set<Integer> held(int by, boolean parts) {
			return this.claims.stream()
				.flatMap((claim) -> claim.type().isHolding() && number(claim.subject()) == by
						? Stream.of(number(claim.object()))
						: parts && claim.type() == TieType.PART_OF && number(claim.object()) == by
								? Stream.of(number(claim.subject())) : Stream.of())
				.collect(Collectors.toCollection(TreeSet::new));
		}

		List<List<Integer>> ways(int from, int to) {
			List<List<Integer>> ways = new ArrayList<>();
			walk(List.of(from), to, ways);
			return ways;
		}

		private void walk(List<Integer> way, int to, List<List<Integer>> ways) {
			if (way.getLast() == to) {
				ways.add(way);
				return;
			}
			for (int next : held(way.getLast(), true)) {
				if (!way.contains(next)) {
					walk(with(way, next), to, ways);
				}
			}
		}

		boolean reaches(int from, int to) {
			Set<Integer> reached = new HashSet<>(Set.of(from));
			while (reached.addAll(reached.stream().flatMap((node) -> held(node, false).stream()).toList())) {
				// On to the next layer.
			}
			return reached.contains(to);
		}

		void round(List<Integer> way, double most, Map<List<Integer>, Double> circles) {
			for (int next : held(way.getLast(), false)) {
				double product = most * most(way.getLast(), next);
				if (next == way.getFirst()) {
					circles.put(with(way, next), product);
				}
				else if (!way.contains(next)) {
					round(with(way, next), product, circles);
				}
			}
		}

		/** What the others that are stated leave of the whole, or what is stated. */
		private double most(int holder, int held) {
			double stated = -1;
			double others = 0;
			for (TieClaim claim : this.claims) {
				if (claim.type() == TieType.OWNS_STAKE_IN && number(claim.object()) == held
						&& claim.percentMax() != null) {
					boolean own = number(claim.subject()) == holder;
					stated = own ? claim.percentMax().doubleValue() / 100 : stated;
					others += own ? 0 : claim.percentMax().doubleValue() / 100;
				}
			}
			return (stated >= 0) ? stated : 1 - others;
		}

		private static <T> List<T> with(List<T> items, T item) {
			List<T> all = new ArrayList<>(items);
			all.add(item);
			return all;
		}

	}

}
