package org.guanxi.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways through hubs, and into what a hub cuts off. */
class WaysTests {

	private static final int MOST = 10;

	private static final long HOUR = 3_600_000_000_000L;

	@Test
	void waysThroughHubsAreThoseThatTryingAllFinds() {
		Random random = new Random(20161129);
		int ways = 0;
		for (int i = 0; i < 60; i++) {
			Adjacency adjacency = hubs(random);
			Wanted wanted = wanted(random.nextBoolean() ? Direction.ANY : Direction.OUT);
			int from = random.nextInt(adjacency.size());
			int to = random.nextInt(adjacency.size());
			if (from != to) {
				List<Way> expected = all(adjacency, wanted, from, to, 5);
				assertThat(found(adjacency, wanted, from, to, 5, 0)).as("asking always").isEqualTo(expected);
				assertThat(found(adjacency, wanted, from, to, 5, CutOff.PATIENCE)).isEqualTo(expected);
				ways += expected.size();
			}
		}
		assertThat(ways).isGreaterThan(200);
	}

	@Test
	void whatAnEntityCutsOffIsNotWalkedThrough() {
		List<TieClaim> claims = new ArrayList<>(List.of(tie("from", "gate"), tie("gate", "to")));
		for (int i = 0; i < 60; i++) {
			claims.add(tie("gate", inside(i)));
			for (int j = 0; j < i; j++) {
				claims.add(tie(inside(i), inside(j)));
			}
		}
		List<String> names = new ArrayList<>(List.of("from", "gate", "to"));
		IntStream.range(0, 60).mapToObj(WaysTests::inside).forEach(names::add);
		Adjacency adjacency = Drawn.of(names, claims);
		int from = adjacency.find("from").orElseThrow();
		int to = adjacency.find("to").orElseThrow();
		Terrain terrain = terrain(adjacency, wanted(Direction.ANY));
		assertThat(found(terrain, from, to, 8, CutOff.PATIENCE)).hasSize(1);
		assertThat(terrain.steps()).isLessThan(100_000);
	}

	/** Three are tied to all of a hundred, some of which are tied to each other. */
	private static Adjacency hubs(Random random) {
		List<String> names = IntStream.range(0, 100).mapToObj(WaysTests::inside).toList();
		List<TieClaim> claims = new ArrayList<>();
		for (int i = 3; i < 100; i++) {
			for (int hub = 0; hub < 3; hub++) {
				claims.add(tie(inside(hub), (random.nextInt(10) > 0) ? TieType.CUSTOMER_OF : TieType.COMPETES_WITH,
						inside(i)));
			}
		}
		for (int i = 0; i < 60; i++) {
			int one = random.nextInt(100);
			int other = (one + 1 + random.nextInt(99)) % 100;
			claims.add(tie(inside(one), random.nextBoolean() ? TieType.OWNS_STAKE_IN : TieType.INVESTED_IN,
					inside(other)));
		}
		return Drawn.of(names, claims.stream().distinct().toList());
	}

	private static List<Way> found(Adjacency adjacency, Wanted wanted, int from, int to, int most, int patience) {
		return found(terrain(adjacency, wanted), from, to, most, patience);
	}

	private static List<Way> found(Terrain terrain, int from, int to, int most, int patience) {
		try (Workspace workspace = terrain.workspace()) {
			Balls balls = new Balls(terrain, workspace, from, to);
			Ways ways = new Ways(terrain, workspace, new Ranking(terrain.adjacency(), null), to, MOST, patience);
			int shortest = balls.meet(most);
			for (int hops = shortest; hops > 0 && hops <= most; hops++) {
				balls.reach(hops);
				ways.of(from, hops);
			}
			return ways.found();
		}
	}

	private static List<Way> all(Adjacency adjacency, Wanted wanted, int from, int to, int most) {
		Ranking ranking = new Ranking(adjacency, null);
		List<Scored> all = new ArrayList<>();
		Filter filter = new Filter(adjacency, wanted);
		for (int hops = 1; hops <= most && all.size() < MOST; hops++) {
			List<Scored> ways = new ArrayList<>();
			tryAll(adjacency, filter, ranking, new Scored(new Way(List.of(from), List.of()), 1), to, hops, ways);
			ways.sort(Comparator.<Scored>comparingLong((scored) -> -Ranking.micros(scored.score()))
				.thenComparing((scored) -> numbers(scored.way().entities()), Arrays::compare)
				.thenComparing((scored) -> numbers(scored.way().ties()), Arrays::compare));
			all.addAll(ways);
		}
		return all.stream().limit(MOST).map(Scored::way).toList();
	}

	private static void tryAll(Adjacency adjacency, Filter filter, Ranking ranking, Scored sofar, int to, int left,
			List<Scored> ways) {
		int node = sofar.way().entities().getLast();
		if (node == to && left == 0) {
			ways.add(sofar);
		}
		if (node == to || left == 0) {
			return;
		}
		for (int step = adjacency.firstStep(node); step < adjacency.endOfSteps(node); step++) {
			int next = adjacency.neighbour(step);
			if (filter.passes(step, true) && !sofar.way().entities().contains(next)) {
				double hop = ranking.hop(adjacency.tieOf(step), ranking.connector(next, next == to));
				tryAll(adjacency, filter, ranking, sofar.and(next, adjacency.tieOf(step), hop), to, left - 1, ways);
			}
		}
	}

	private static int[] numbers(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	private static Terrain terrain(Adjacency adjacency, Wanted wanted) {
		return new Terrain(adjacency, new Filter(adjacency, wanted), Set.of(), Integer.MAX_VALUE,
				System.nanoTime() + HOUR);
	}

	private static Wanted wanted(Direction direction) {
		return new Wanted(EnumSet.complementOf(EnumSet.of(TieType.COMPETES_WITH)), EnumSet.allOf(Status.class),
				direction, 0, Set.of(), null, null);
	}

	private static String inside(int number) {
		return "inside-%02d".formatted(number);
	}

	private static TieClaim tie(String one, String other) {
		return tie(one, TieType.PARTNERS_WITH, other);
	}

	private static TieClaim tie(String one, TieType type, String other) {
		return new TieClaim("s", "", one, type, other, null, null, null, null, null, null, null, null, null, null, null,
				null, Status.ESTABLISHED, null, null, null);
	}

	private record Scored(Way way, double score) {

		Scored and(int entity, int tie, double hop) {
			List<Integer> entities = new ArrayList<>(this.way.entities());
			entities.add(entity);
			List<Integer> ties = new ArrayList<>(this.way.ties());
			ties.add(tie);
			return new Scored(new Way(entities, ties), this.score * hop);
		}

	}

}
