package org.guanxi.ownership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
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
import org.guanxi.holding.Share;
import org.guanxi.holding.Stakes;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Over thousands of stakes with circles, shares agree with dense linear algebra. */
@GuanxiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.guanxi.ownership.Finbench#isThere")
class FinbenchTests {

	private static final double EXACT = 1e-9;

	private final Map<String, Integer> companies = new HashMap<>();

	private final Map<String, double[]> held = new HashMap<>();

	private final Adjacency adjacency;

	/** Of (I - A), A being the stakes of companies in companies. */
	private final double[][] inverse;

	@Autowired
	private MockMvcTester mvc;

	FinbenchTests(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index, @TempDir Path folder) throws IOException {
		Story.none(driver);
		Finbench finbench = new Finbench();
		loader.load(finbench.story().in(folder), Progress.SILENT);
		this.adjacency = Indexed.now(graph, index);
		finbench.holdings().forEach((stake) -> this.companies.putIfAbsent(stake.held(), this.companies.size()));
		int n = this.companies.size();
		finbench.holdings()
			.forEach((stake) -> this.held.computeIfAbsent(stake.holder(),
					(holder) -> new double[n])[column(stake.held())] = stake.ratio());
		double[][] matrix = new double[n][];
		this.companies.forEach((company, row) -> {
			double[] stakes = this.held.getOrDefault(company, new double[n]);
			matrix[row] = Arrays.stream(stakes).map((share) -> -share).toArray();
			matrix[row][row] += 1;
		});
		this.inverse = Dense.inverse(matrix);
	}

	private int column(String company) {
		return Objects.requireNonNull(this.companies.get(company));
	}

	/** What a holder owns over all chains: its row of the fixed point X = A + A X. */
	private double[] fixedPoint(String holder) {
		double[] stakes = Objects.requireNonNull(this.held.get(holder));
		double[] owned = new double[stakes.length];
		for (int i = 0; i < stakes.length; i++) {
			for (int entity = 0; stakes[i] > 0 && entity < owned.length; entity++) {
				owned[entity] += stakes[i] * this.inverse[i][entity];
			}
		}
		return owned;
	}

	private double once(String holder) {
		Integer row = this.companies.get(holder);
		return (row != null) ? this.inverse[row][row] : 1;
	}

	@Test
	void whatEverybodyOwnsIsWhatDenseAlgebraGives() {
		int circular = 0;
		for (String holder : this.held.keySet()) {
			double[] all = fixedPoint(holder);
			Structure structure = structure(holder, false);
			LookThrough through = new LookThrough(structure, 0);
			for (int place = 1; place < structure.size(); place++) {
				double expected = all[column(this.adjacency.node(structure.node(place)).id())];
				Share share = through.of(place);
				assertThat(share.isDoubtful()).isFalse();
				assertThat(share.least()).isCloseTo(expected / once(holder), within(EXACT));
				assertThat(share.least() / (1 - through.ofItself().least())).isCloseTo(expected, within(EXACT));
			}
			assertThat(Arrays.stream(all).filter((share) -> share > 0).count())
				.isEqualTo(structure.size() - ((through.ofItself().least() > 0) ? 0 : 1));
			circular += (through.ofItself().least() > 0) ? 1 : 0;
		}
		assertThat(circular).isGreaterThan(400);
	}

	@Test
	void theOwnersOfACompanyAreTheLargestByDenseAlgebra() {
		List<String> some = this.companies.keySet().stream().sorted().filter((id) -> id.hashCode() % 20 == 0).toList();
		assertThat(some).hasSizeGreaterThan(20);
		Map<String, double[]> all = new HashMap<>();
		this.held.keySet().forEach((holder) -> all.put(holder, fixedPoint(holder)));
		for (String company : some) {
			Structure structure = structure(company, true);
			List<Holders.Owned> owners = new Holders(structure).first(20, 0);
			double[] shares = this.held.keySet()
				.stream()
				.filter((holder) -> !holder.equals(company))
				.mapToDouble((holder) -> Objects.requireNonNull(all.get(holder))[column(company)] / once(holder))
				.filter((share) -> share > 0)
				.sorted()
				.toArray();
			assertThat(structure.size() - 1).isEqualTo(shares.length);
			for (int i = 0; i < owners.size(); i++) {
				assertThat(owners.get(i).share().most()).isCloseTo(shares[shares.length - 1 - i], within(EXACT));
			}
		}
	}

	@Test
	void anAnswerNamesTheLargestOwnersWithTheirChainsAndClaims() {
		String answer = Pages.json(this.mvc, "/api/entities/company-598/ownership?limit=3");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isFalse();
		assertThat(JsonPath.<String>read(answer, "$.cutAt.bound")).isEqualTo("limit");
		assertThat(JsonPath.<Integer>read(answer, "$.reached")).isEqualTo(5);
		assertThat(JsonPath.<List<Object>>read(answer, "$.shares")).hasSize(3);
		assertThat(JsonPath.<Double>read(answer, "$.shares[0].share.min")).isCloseTo(34.4398727515, within(EXACT));
		assertThat(JsonPath.<Double>read(answer, "$.shares[0].chains[0].share.max")).isCloseTo(34.4398727515,
				within(EXACT));
		assertThat(JsonPath.<List<Integer>>read(answer, "$.shares[0].reaches[*].percent")).containsExactly(10, 25);
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[0].claims[*].id"))
			.isEqualTo(JsonPath.<List<String>>read(answer, "$.shares[0].claims"));
	}

	private Structure structure(String root, boolean up) {
		Wanted wanted = new Wanted(Set.of(TieType.values()), Set.of(Status.ESTABLISHED), Direction.ANY, 0, Set.of(),
				null, null);
		return new Structure(new Stakes(this.adjacency, wanted, Map.of()), this.adjacency.find(root).orElseThrow(), up,
				100, 10_000);
	}

}
