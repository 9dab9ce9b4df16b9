package org.guanxi.investor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.adjacency.Window;
import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.holding.Holdings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the co-investors of a hub are found in memory, without evidence. Not run with
 * the tests:
 * {@code mvn test -Dtest=InvestorBenchmark -Dmaven.test.redirectTestOutputToFile=false}
 * prints a table.
 */
class InvestorBenchmark {

	private static final int HELD = 20_000;

	private static final int OTHERS = 100_000;

	private static final int ROUNDS = 20;

	@Test
	void coInvestorsOfAHub() {
		Adjacency adjacency = Drawn.of(IntStream.range(0, OTHERS + HELD + 1).mapToObj((i) -> "company-" + i).toList(),
				claims());
		int hub = adjacency.find("company-0").orElseThrow();
		System.out.printf(Locale.ROOT, "%,d entities, %,d ties, %,d of the hub%n", adjacency.size(), adjacency.ties(),
				adjacency.degree(hub));
		InvestorQuestion always = new InvestorQuestion();
		InvestorQuestion window = new InvestorQuestion();
		window.since = LocalDate.of(2008, 5, 1);
		window.until = LocalDate.of(2012, 8, 1);
		for (InvestorQuestion question : List.of(always, window)) {
			String name = (question == always) ? "whenever" : "in a window";
			time(name + ", first page", () -> page(adjacency, question, hub, 0));
			time(name + ", a late page", () -> page(adjacency, question, hub, 50_000));
			time(name + ", two compared",
					() -> assertThat(new ComparisonPage(adjacency, holdings(adjacency, question), hub, 1, 0, 100).all())
						.isPositive());
		}
	}

	private static List<TieClaim> claims() {
		Random random = new Random(20161205);
		List<TieClaim> claims = new ArrayList<>();
		for (int i = 0; i < HELD; i++) {
			claims.add(claim(0, OTHERS + 1 + i, random));
			for (int j = 0; j < 10; j++) {
				claims.add(claim(1 + random.nextInt(OTHERS), OTHERS + 1 + i, random));
			}
		}
		return claims;
	}

	private static TieClaim claim(int subject, int object, Random random) {
		TieType type = random.nextBoolean() ? TieType.INVESTED_IN : TieType.OWNS_STAKE_IN;
		PartialDate from = PartialDate.parse(String.valueOf(2000 + random.nextInt(15)));
		return new TieClaim("s", "", "company-" + subject, type, "company-" + object, null, null, null, null, null,
				null, null, random.nextInt(3) == 0 ? null : from, Basis.AT, null, null, null, Status.ESTABLISHED, null,
				null, null);
	}

	private static Holdings holdings(Adjacency adjacency, InvestorQuestion question) {
		return new Holdings(adjacency, question.wanted(), new Window(adjacency, question.since, question.until));
	}

	private static void page(Adjacency adjacency, InvestorQuestion question, int hub, int skip) {
		CoInvestorPage page = new CoInvestorPage(adjacency, holdings(adjacency, question), hub, skip, 100);
		assertThat(page.cited(null, (ids) -> Map.of()).coInvestors()).hasSize(100);
	}

	private static void time(String what, Runnable ask) {
		double[] millis = IntStream.range(0, 2 * ROUNDS).mapToDouble((round) -> {
			long start = System.nanoTime();
			ask.run();
			return (System.nanoTime() - start) / 1e6;
		}).skip(ROUNDS).sorted().toArray();
		System.out.printf(Locale.ROOT, "%-30s p50 %8.2f ms, p95 %8.2f ms, worst %8.2f ms%n", what,
				millis[millis.length / 2], millis[millis.length * 95 / 100], Arrays.stream(millis).max().orElse(0));
	}

}
