package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Disputes are found without looking at all pairs: they are those that are found by
 * looking at all pairs. A failure prints the seed that the claims were made from.
 */
class DisputesPropertyTests {

	private static final int TRIES = 2000;

	@Test
	void areThoseThatAllPairsShow() {
		Map<Dispute.Rule, Integer> seen = new EnumMap<>(Dispute.Rule.class);
		for (long seed = 0; seed < TRIES; seed++) {
			Random random = new Random(seed);
			List<Claim> claims = claims(random, 2 + random.nextInt(80));
			List<Dispute> disputes = Disputes.about("a", claims);
			assertThat(disputes).as("seed %d: %s", seed, claims).isEqualTo(allPairs("a", claims));
			disputes.forEach((dispute) -> seen.merge(dispute.rule(), 1, Integer::sum));
		}
		assertThat(seen).hasSize(Dispute.Rule.values().length)
			.allSatisfy((rule, count) -> assertThat(count).isGreaterThan(50));
	}

	/** An owner's least of all times is not what it had at one time. */
	@Test
	void stakesAddUpOnTheDayOnWhichTheyAreHeld() {
		assertThat(Disputes.about("a",
				List.of(Claims.claim("b OWNS_STAKE_IN a", "percentMin=60", "asOf=2010-06-30"),
						Claims.claim("b OWNS_STAKE_IN a", "locator=p1", "percentMin=10", "asOf=2015-06-30"),
						Claims.claim("c OWNS_STAKE_IN a", "percentMin=50", "asOf=2010-06-30"))))
			.extracting(Dispute::rule)
			.containsExactly(Dispute.Rule.OVER_WHOLE);
	}

	/** One source says less of the first years, so that it isn't sure until then. */
	@Test
	void stakesAddUpWhenTheLeastOfThemHasEnded() {
		assertThat(Disputes.about("a",
				List.of(Claims.claim("百度 OWNS_STAKE_IN a", "percentMin=60", "from=2010-01-01", "until=2015-12-31"),
						Claims.claim("百度 OWNS_STAKE_IN a", "locator=p1", "percentMin=10", "from=2010-01-01",
								"until=2012-12-31"),
						Claims.claim("c OWNS_STAKE_IN a", "percentMin=50", "from=2010-01-01", "until=2015-12-31"))))
			.extracting(Dispute::rule)
			.contains(Dispute.Rule.OVER_WHOLE);
	}

	@Test
	void areTheSameInWhateverOrderTheClaimsCome() {
		List<Claim> claims = claims(new Random(7), 200);
		List<Claim> shuffled = new ArrayList<>(claims);
		Collections.shuffle(shuffled, new Random(8));
		assertThat(Disputes.about("a", shuffled)).extracting(Dispute::first, Dispute::second, Dispute::rule)
			.isEqualTo(Disputes.about("a", claims)
				.stream()
				.map((dispute) -> tuple(dispute.first(), dispute.second(), dispute.rule()))
				.toList());
	}

	/** All pairs of so many would be a billion. */
	@Test
	void aHubOfManyClaimsThatAgreeIsGoneThrough() {
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < 15_000; i++) {
			claims.add(Claims.claim("p HOLDS_POSITION_AT a", "locator=p" + i, "role=CEO", "from=2010", "asOf=2015"));
			claims.add(Claims.claim("b OWNS_STAKE_IN a", "locator=p" + i, "percentMin=60", "asOf=2015"));
			claims.add(Claims.claim("c" + i + " FOUNDED a", "from=1999"));
			claims.add(figure("p" + i, Status.ESTABLISHED, Hedge.EXACT, 100, null, "2015"));
		}
		claims.add(Claims.claim("q HOLDS_POSITION_AT a", "role=ceo", "from=2012", "until=2013"));
		assertThat(Disputes.about("a", claims)).hasSize(15_000)
			.allMatch((dispute) -> dispute.rule() == Dispute.Rule.TWO_HOLDERS);
	}

	@Test
	void nothingDisputesNothing() {
		assertThat(Disputes.about("a", List.of())).isEmpty();
		assertThat(Disputes.about("阿里巴巴", List.of(Claims.claim("a SUED b")))).isEmpty();
	}

	private static List<Dispute> allPairs(String entity, List<Claim> claims) {
		List<Figure> figures = claims.stream()
			.filter(Figure.class::isInstance)
			.map(Figure.class::cast)
			.filter((figure) -> figure.subject().contains(entity))
			.toList();
		List<TieClaim> ties = claims.stream().filter(TieClaim.class::isInstance).map(TieClaim.class::cast).toList();
		return Stream.concat(AllPairsOfFigures.among(figures).stream(), AllPairsOfTies.about(entity, ties).stream())
			.sorted(Comparator.comparing(Dispute::first).thenComparing(Dispute::second).thenComparing(Dispute::rule))
			.distinct()
			.toList();
	}

	private static List<Claim> claims(Random random, int count) {
		Map<String, Claim> claims = new LinkedHashMap<>();
		IntStream.range(0, count)
			.mapToObj((i) -> random.nextInt(4) > 0 ? tie(random, "p" + i) : figure(random, "p" + i))
			.forEach((claim) -> claims.put(claim.id(), claim));
		return List.copyOf(claims.values());
	}

	private static TieClaim tie(Random random, String locator) {
		String other = oneOf(random, "b", "c", "d", "百度");
		List<String> cells = new ArrayList<>(List.of("locator=" + locator));
		String tie = switch (random.nextInt(4)) {
			case 0 -> other + " HOLDS_POSITION_AT a";
			case 1, 2 -> other + " OWNS_STAKE_IN a";
			default -> oneOf(random, "a PARTNERS_WITH " + other, other + " FOUNDED a", other + " SUED a");
		};
		if (tie.contains("HOLDS")) {
			cells.add("role=" + oneOf(random, "CEO", "ceo", "Chairman", "Engineer"));
		}
		if (tie.contains("OWNS") && random.nextInt(5) > 0) {
			cells.add("percentMin=" + oneOf(random, "10", "30", "30.0", "51", "70"));
		}
		String from = "20" + (10 + random.nextInt(6));
		add(random, cells, "from=" + from, "fromBasis=" + oneOf(random, Basis.values()).name());
		add(random, cells, "until=20" + (12 + random.nextInt(6)) + "-06",
				"untilBasis=" + oneOf(random, Basis.values()).name());
		add(random, cells, "asOf=20" + (10 + random.nextInt(8)), "status=ESTABLISHED");
		if (random.nextInt(4) == 0) {
			cells.add("status=" + oneOf(random, Status.values()).name());
		}
		return Claims.claim(tie, cells.toArray(String[]::new));
	}

	private static void add(Random random, List<String> cells, String cell, String with) {
		if (random.nextBoolean()) {
			cells.add(cell);
			if (random.nextInt(3) == 0) {
				cells.add(with);
			}
		}
	}

	private static Figure figure(Random random, String locator) {
		return figure(locator, oneOf(random, Status.values()), oneOf(random, Hedge.values()), random.nextInt(41) - 20,
				random.nextBoolean() ? "20" + (14 + random.nextInt(3)) : null,
				random.nextBoolean() ? "20" + (14 + random.nextInt(3)) : null);
	}

	private static Figure figure(String locator, Status status, Hedge hedge, long value, @Nullable String from,
			@Nullable String asOf) {
		return new Figure("source", locator, List.of("a"), "users", BigDecimal.valueOf(value, (int) (value & 1)),
				"users", hedge, null, (from != null) ? PartialDate.parse(from) : null, null,
				(asOf != null) ? PartialDate.parse(asOf) : null, status, null, null, null);
	}

	@SafeVarargs
	private static <T> T oneOf(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

}
