package org.guanxi.ownership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.guanxi.graph.Graph;
import org.guanxi.holding.Stakes;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast is looked through layers of owners: over the stakes of LDBC FinBench, and at
 * an entity with 20,000 of them, where findings, comparison and dossier are measured as
 * well. Not run with the tests: {@code mvn -Pbenchmark test -Dtest=OwnershipBenchmark}
 * prints it.
 */
@GuanxiTest
class OwnershipBenchmark {

	private static final int QUESTIONS = 200;

	private static final int HELD = 20_000;

	private static final int ROUNDS = 15;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@Test
	@EnabledIf("org.guanxi.ownership.Finbench#isThere")
	void stakesOfFinbench(@TempDir Path folder) throws IOException {
		Story.none(this.driver);
		Finbench finbench = new Finbench();
		this.loader.load(finbench.story().in(folder), Progress.SILENT);
		Adjacency adjacency = Indexed.now(this.graph, this.index);
		List<String> holders = finbench.holdings().stream().map(Finbench.Holding::holder).distinct().toList();
		List<String> held = finbench.holdings().stream().map(Finbench.Holding::held).distinct().toList();
		for (int round = 0; round < 2; round++) {
			seconds("what each of %,d holders owns".formatted(holders.size()), () -> holders.forEach((holder) -> {
				Structure structure = structure(adjacency, holder, false);
				assertThat(new LookThrough(structure, 0).of(0).least()).isEqualTo(1);
			}));
			seconds("the first 20 owners of each of %,d companies".formatted(held.size()),
					() -> held
						.forEach((company) -> assertThat(new Holders(structure(adjacency, company, true)).first(20, 0))
							.isNotEmpty()));
		}
		Random random = new Random(20161208);
		for (String evidence : List.of("full", "ids")) {
			ask("owners, evidence=" + evidence, held, random, "/ownership?evidence=" + evidence);
			ask("holdings, evidence=" + evidence, holders, random, "/ownership?direction=down&evidence=" + evidence);
		}
		ask("findings", held, random, "/findings");
		Story.none(this.driver);
	}

	@Test
	void twentyThousand(@TempDir Path folder) {
		Story.none(this.driver);
		Story story = new Story("hub").source("list", "2016").companies("hub", "widely-held");
		for (int i = 0; i < HELD; i++) {
			story.companies("company-" + i);
			story.claim("list", "hub OWNS_STAKE_IN company-" + i, Map.of("percentMin", "10", "percentMax", "10"));
			story.claim("list", "company-" + i + " OWNS_STAKE_IN widely-held");
		}
		this.loader.load(story.in(folder), Progress.SILENT);
		Indexed.now(this.graph, this.index);
		for (String question : List.of("/api/entities/hub/ownership?direction=down",
				"/api/entities/widely-held/ownership", "/api/entities/hub/findings",
				"/api/entities/widely-held/findings", "/api/compare?ids=hub,widely-held",
				"/api/entities/hub/dossier")) {
			millis(question, IntStream.range(0, 2 * ROUNDS).mapToDouble((round) -> asked(question)).skip(ROUNDS));
		}
		Story.none(this.driver);
	}

	private void ask(String what, List<String> ids, Random random, String question) {
		IntStream.range(0, QUESTIONS).forEach((i) -> asked(address(ids, random, question)));
		millis(what, IntStream.range(0, QUESTIONS).mapToDouble((i) -> asked(address(ids, random, question))));
	}

	private static String address(List<String> ids, Random random, String question) {
		return "/api/entities/" + ids.get(random.nextInt(ids.size())) + question;
	}

	private double asked(String question) {
		long start = System.nanoTime();
		Pages.json(this.mvc, question);
		return (System.nanoTime() - start) / 1e6;
	}

	private static void seconds(String what, Runnable all) {
		long start = System.nanoTime();
		all.run();
		System.out.printf(Locale.ROOT, "%-60s %8.2f s%n", what, (System.nanoTime() - start) / 1e9);
	}

	private static void millis(String what, DoubleStream taken) {
		double[] sorted = taken.sorted().toArray();
		System.out.printf(Locale.ROOT, "%-60s p50 %8.2f ms, p95 %8.2f ms, worst %8.2f ms%n", what,
				sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], Arrays.stream(sorted).max().orElse(0));
	}

	private static Structure structure(Adjacency adjacency, String root, boolean up) {
		Wanted wanted = new Wanted(Set.of(TieType.values()), Set.of(Status.ESTABLISHED), Direction.ANY, 0, Set.of(),
				null, null);
		return new Structure(new Stakes(adjacency, wanted, Map.of()), adjacency.find(root).orElseThrow(), up, 100,
				50_000);
	}

}
