package org.guanxi.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.guanxi.holding.Stakes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Shares through all layers are what elimination and trying all cases give. */
class LookThroughTests {

	private static final int STRUCTURES = 3000;

	private static final double EXACT = 1e-9;

	/** A circle that keeps all has no solution by elimination. */
	private static final double ALMOST = 1 - 1e-12;

	private int doubtful;

	private int circular;

	@Test
	void theFourCompaniesOfTheFinalShareAreOwnedByHalf() {
		Adjacency adjacency = drawn("a 50 b", "a 50 c", "b 60 d", "c 40 d");
		assertThat(share(adjacency, "a", "d")).isEqualTo(new Share(0.5, 0.5));
	}

	@Test
	void aCircleIsSolvedAndNotCut() {
		Adjacency adjacency = drawn("a 50 b", "b 50 c", "c 50 b");
		assertThat(share(adjacency, "a", "c").least()).isCloseTo(1.0 / 3, within(EXACT));
		assertThat(share(adjacency, "a", "b").least()).isCloseTo(2.0 / 3, within(EXACT));
	}

	@Test
	void nobodyOwnsMoreThanTheWholeThoughItComesBack() {
		Adjacency adjacency = drawn("a 100 b", "b 50 a");
		assertThat(share(adjacency, "a", "b")).isEqualTo(new Share(1, 1));
		Structure structure = structure(adjacency, "a", false);
		Share back = new LookThrough(structure, 0).ofItself();
		assertThat(back).isEqualTo(new Share(0.5, 0.5));
		assertThat(Percent.returning(new Share(1, 1), back)).isEqualTo(new Percent(200, 200.0));
	}

	@Test
	void aStakeThatNobodyStatesIsUpToWhatOthersLeave() {
		Adjacency adjacency = drawn("a ? c", "b 30 c", "c 50 d");
		assertThat(share(adjacency, "a", "c")).isEqualTo(new Share(0, 0.7));
		assertThat(share(adjacency, "a", "d").most()).isCloseTo(0.35, within(EXACT));
		assertThat(share(adjacency, "b", "d")).isEqualTo(new Share(0.15, 0.15));
	}

	@Test
	void ofTwoUnknownStakesInOneEntityNotBothAreTheWhole() {
		Adjacency adjacency = drawn("a 100 b", "a 50 c", "b ? d", "c ? d");
		assertThat(share(adjacency, "a", "d")).isEqualTo(new Share(0, 1));
		Adjacency half = drawn("a 50 b", "a 50 c", "b ? d", "c ? d");
		assertThat(share(half, "a", "d")).isEqualTo(new Share(0, 0.5));
	}

	@Test
	void unknownStakesInACircleAreBounded() {
		Adjacency adjacency = drawn("a ? b", "b ? c", "c ? b");
		assertThat(share(adjacency, "a", "c")).isEqualTo(new Share(0, 1));
		assertThat(share(adjacency, "c", "b")).isEqualTo(new Share(0, 1));
	}

	@Test
	void controlGoesAlongChainsAndAddsUpWhatIsControlled() {
		Adjacency adjacency = drawn("a 51 b", "a 30 d", "b 30 d", "d 50 e", "a 20 f", "f 100 g", "b ? h");
		Structure structure = structure(adjacency, "a", false);
		Control control = new Control(structure, 0);
		assertThat(held(control, structure, adjacency, "b")).isEqualTo(Held.YES);
		assertThat(held(control, structure, adjacency, "d")).isEqualTo(Held.YES);
		assertThat(held(control, structure, adjacency, "e")).isNull();
		assertThat(held(control, structure, adjacency, "g")).isNull();
		assertThat(held(control, structure, adjacency, "h")).isEqualTo(Held.MAYBE);
	}

	@Test
	void randomStructuresAreWhatTryingAllCasesGives() {
		Random random = new Random(20161206);
		for (int i = 0; i < STRUCTURES; i++) {
			List<String> told = random(random);
			Adjacency adjacency = drawn(told.toArray(String[]::new));
			for (int holder = 0; holder < adjacency.size(); holder++) {
				check(adjacency, told, holder);
			}
		}
		assertThat(this.doubtful).isGreaterThan(1000);
		assertThat(this.circular).isGreaterThan(1000);
	}

	private void check(Adjacency adjacency, List<String> told, int holder) {
		List<double[][]> cases = cases(adjacency);
		Structure structure = structure(adjacency, adjacency.node(holder).id(), false);
		LookThrough through = new LookThrough(structure, 0);
		for (int place = 1; place < structure.size(); place++) {
			int entity = structure.node(place);
			double least = Dense.owned(least(adjacency), holder)[entity];
			double most = cases.stream()
				.mapToDouble((shares) -> Dense.owned(shares, holder)[entity])
				.max()
				.orElseThrow();
			assertThat(through.of(place).least()).as("%s: %s of %s", told, holder, entity)
				.isCloseTo(least, within(EXACT));
			assertThat(through.of(place).most()).as("%s: %s of %s", told, holder, entity)
				.isCloseTo(most, within(EXACT));
			this.doubtful += (most > least) ? 1 : 0;
			Share fromAbove = found(adjacency, adjacency.node(holder).id(), adjacency.node(entity).id());
			assertThat(fromAbove.least()).isCloseTo(least, within(EXACT));
			assertThat(fromAbove.most()).isCloseTo(most, within(EXACT));
		}
		Share back = through.ofItself();
		if (back.least() > 0) {
			this.circular++;
			assertThat(1 / (1 - back.least())).isCloseTo(1 + Dense.fixedPoint(least(adjacency), holder)[holder],
					within(EXACT));
		}
	}

	private static Share found(Adjacency adjacency, String holder, String held) {
		Structure structure = structure(adjacency, held, true);
		return new Holders(structure).first(100, 0)
			.stream()
			.filter((owned) -> adjacency.node(structure.node(owned.place())).id().equals(holder))
			.findFirst()
			.orElseThrow()
			.share();
	}

	private static double[][] least(Adjacency adjacency) {
		double[][] shares = new double[adjacency.size()][adjacency.size()];
		stakes(adjacency).forEach((stake) -> shares[stake.holder()][stake.held()] = stake.share().least());
		return shares;
	}

	/**
	 * In each entity what is left is given away in any order: the corners of all that can
	 * be.
	 */
	private static List<double[][]> cases(Adjacency adjacency) {
		List<double[][]> cases = List.<double[][]>of(least(adjacency));
		for (int held = 0; held < adjacency.size(); held++) {
			List<Stake> in = new Stakes(adjacency, wanted(), Map.of()).in(held);
			List<Stake> doubtful = in.stream().filter((stake) -> stake.share().isDoubtful()).toList();
			double open = Math.max(0, 1 - in.stream().mapToDouble((stake) -> stake.share().least()).sum());
			List<double[][]> more = new ArrayList<>();
			for (List<Stake> order : orders(doubtful)) {
				for (double[][] shares : cases) {
					more.add(given(shares, order, open));
				}
			}
			cases = more;
		}
		return cases;
	}

	private static double[][] given(double[][] shares, List<Stake> order, double open) {
		double[][] given = Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
		double left = open;
		for (Stake stake : order) {
			double more = Math.min(left, stake.share().most() - stake.share().least());
			given[stake.holder()][stake.held()] += more * ALMOST;
			left -= more;
		}
		return given;
	}

	private static List<List<Stake>> orders(List<Stake> stakes) {
		if (stakes.isEmpty()) {
			return List.of(List.of());
		}
		return stakes.stream()
			.flatMap((first) -> orders(stakes.stream().filter((stake) -> stake != first).toList()).stream()
				.map((rest) -> IntStream.rangeClosed(0, rest.size())
					.mapToObj((i) -> (i == 0) ? first : rest.get(i - 1))
					.toList()))
			.toList();
	}

	private static List<Stake> stakes(Adjacency adjacency) {
		Stakes stakes = new Stakes(adjacency, wanted(), Map.of());
		return IntStream.range(0, adjacency.size()).boxed().flatMap((held) -> stakes.in(held).stream()).toList();
	}

	/** No more than 95 percent are stated, so that no circle keeps all. */
	private static List<String> random(Random random) {
		List<String> told = new ArrayList<>();
		int entities = 2 + random.nextInt(4);
		for (int held = 0; held < entities; held++) {
			int left = 95;
			for (int holder = 0; holder < entities; holder++) {
				if (random.nextInt(3) == 0) {
					int least = random.nextInt(left + 1);
					String size = switch (random.nextInt(4)) {
						case 0 -> "0-" + Math.min(60, left);
						case 1 -> least + "-" + Math.min(95, least + random.nextInt(20));
						default -> String.valueOf(least);
					};
					left -= size.contains("-") ? Integer.parseInt(size.split("-")[0]) : least;
					told.add((char) ('a' + holder) + " " + size + " " + (char) ('a' + held));
				}
			}
		}
		return told.isEmpty() ? List.of("a 10 b") : told;
	}

	private static Share share(Adjacency adjacency, String holder, String held) {
		Structure structure = structure(adjacency, holder, false);
		return new LookThrough(structure, 0).of(structure.place(adjacency.find(held).orElseThrow()));
	}

	private static @Nullable Held held(Control control, Structure structure, Adjacency adjacency, String entity) {
		return control.of(structure.place(adjacency.find(entity).orElseThrow()));
	}

	private static Structure structure(Adjacency adjacency, String root, boolean up) {
		return new Structure(new Stakes(adjacency, wanted(), Map.of()), adjacency.find(root).orElseThrow(), up, 100,
				1000);
	}

	private static Wanted wanted() {
		return new Wanted(Set.of(TieType.values()), Set.of(Status.ESTABLISHED), Direction.ANY, 0, Set.of(), null, null);
	}

	private static Adjacency drawn(String... told) {
		List<TieClaim> claims = Arrays.stream(told).map(LookThroughTests::claim).toList();
		return Drawn.of(claims.stream()
			.flatMap((claim) -> List.of(claim.subject(), claim.object()).stream())
			.distinct()
			.toList(), claims);
	}

	/** Such as {@code a 50 b}, {@code a 20-30 b} or {@code a ? b}. */
	private static TieClaim claim(String told) {
		String[] words = told.split(" ");
		boolean unknown = words[1].equals("?");
		String[] size = words[1].split("-");
		return new TieClaim("s", told, words[0], TieType.OWNS_STAKE_IN, words[2], null, null, null, null, null,
				unknown ? null : new BigDecimal(size[0]), unknown ? null : new BigDecimal(size[size.length - 1]), null,
				null, null, null, null, Status.ESTABLISHED, null, null, null);
	}

}
