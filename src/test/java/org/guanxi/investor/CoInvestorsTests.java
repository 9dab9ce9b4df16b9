package org.guanxi.investor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.adjacency.Window;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Held;
import org.guanxi.holding.Range;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.holding.Holdings;
import org.guanxi.investor.CoInvestors.CoInvestor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Co-investors are those that going through all ties, and every course of events within
 * the window, finds.
 */
class CoInvestorsTests {

	private static final int GRAPHS = 4000;

	private int found;

	private int doubtful;

	private int pages;

	@Test
	void coInvestorsAreThoseThatTryingAllFinds() {
		RandomGraphs random = new RandomGraphs(20161203, GRAPHS);
		for (SmallGraph graph : random.graphs()) {
			InvestorQuestion question = question(random);
			Adjacency adjacency = Drawn.of(graph);
			Map<String, Map<String, Held>> all = holdings(graph, question);
			for (String id : graph.entities()) {
				check(graph, question, id, all, pages(adjacency, question, id, get(all, id)));
			}
		}
		assertThat(this.found).isGreaterThan(1000);
		assertThat(this.doubtful).isGreaterThan(50);
		assertThat(this.pages).isGreaterThan(50);
	}

	private List<CoInvestor> pages(Adjacency adjacency, InvestorQuestion question, String id, Map<String, Held> own) {
		List<CoInvestor> whole = new ArrayList<>();
		for (boolean last = false; !last;) {
			CoInvestorPage page = new CoInvestorPage(adjacency, of(adjacency, question), node(adjacency, id),
					whole.size(), question.limit);
			CoInvestors shown = page.cited(null, CoInvestorsTests::cited);
			whole.addAll(shown.coInvestors());
			last = whole.size() >= page.all();
			assertThat(shown.coInvestors()).hasSize(last ? shown.coInvestors().size() : question.limit);
			assertThat(shown.holdings()).isEqualTo(range(own));
			assertThat(shown.count()).isEqualTo(page.all());
			this.pages += last ? 0 : 1;
		}
		return whole;
	}

	@Test
	void whatTwoHoldIsAllThatEitherHolds() {
		RandomGraphs random = new RandomGraphs(20161204, GRAPHS);
		for (SmallGraph graph : random.graphs()) {
			InvestorQuestion question = question(random);
			Adjacency adjacency = Drawn.of(graph);
			String id = random.oneOf(graph.entities());
			String other = random.oneOf(graph.entities());
			Map<String, Map<String, Held>> all = holdings(graph, question);
			List<Holding> shared = new ArrayList<>();
			List<Holding> alone = new ArrayList<>();
			List<Holding> otherAlone = new ArrayList<>();
			int skip = 0;
			for (boolean last = false; !last;) {
				ComparisonPage page = new ComparisonPage(adjacency, of(adjacency, question), node(adjacency, id),
						node(adjacency, other), skip, question.limit);
				Comparison comparison = page.cited(null, CoInvestorsTests::cited);
				shared.addAll(comparison.shared());
				alone.addAll(comparison.alone());
				otherAlone.addAll(comparison.otherAlone());
				skip += page.size();
				last = skip >= page.all();
				assertThat(page.size()).isEqualTo(last ? page.size() : question.limit);
				assertThat(comparison.similarity()).isEqualTo(similarity(get(all, id), get(all, other)));
			}
			Map<String, Held> one = get(all, id);
			Map<String, Held> two = get(all, other);
			checkHoldings(graph, question, shared, List.of(id, other), both(one, two));
			checkHoldings(graph, question, alone, List.of(id), without(one, two));
			checkHoldings(graph, question, otherAlone, List.of(other), without(two, one));
		}
	}

	@Test
	void whoHoldsNothingHasNone() {
		Adjacency adjacency = Drawn.of(List.of("a", "b"), List.of());
		CoInvestorPage page = new CoInvestorPage(adjacency, of(adjacency, new InvestorQuestion()), 0, 0, 20);
		assertThat(page.cited(null, CoInvestorsTests::cited).coInvestors()).isEmpty();
		assertThat(page.all()).isZero();
		assertThat(new ComparisonPage(adjacency, of(adjacency, new InvestorQuestion()), 0, 1, 0, 20)
			.cited(null, CoInvestorsTests::cited)
			.similarity()).isNull();
	}

	private static InvestorQuestion question(RandomGraphs random) {
		InvestorQuestion question = new InvestorQuestion();
		random.fill(question);
		question.direction = Direction.ANY;
		question.limit = random.upTo(3);
		if (random.oneOf(List.of(true, true, false))) {
			question.since = LocalDate.of(1999 + random.upTo(8), random.upTo(12), 4);
			question.until = random.oneOf(List.of(true, false))
					? question.since.plusDays(random.oneOf(List.of(0, 300, 800, 2000))) : null;
		}
		else if (random.oneOf(List.of(true, false))) {
			question.until = LocalDate.of(2000 + random.upTo(9), random.upTo(12), 4);
		}
		return question;
	}

	private static Holdings of(Adjacency adjacency, InvestorQuestion question) {
		return new Holdings(adjacency, question.wanted(), new Window(adjacency, question.since, question.until));
	}

	private static int node(Adjacency adjacency, String id) {
		return adjacency.find(id).orElseThrow();
	}

	private void check(SmallGraph graph, InvestorQuestion question, String id, Map<String, Map<String, Held>> all,
			List<CoInvestor> whole) {
		Map<String, Held> own = get(all, id);
		List<String> expected = graph.entities()
			.stream()
			.filter((entity) -> !entity.equals(id) && !both(own, get(all, entity)).isEmpty())
			.sorted(Comparator.<String>comparingLong((entity) -> -sure(both(own, get(all, entity))))
				.thenComparing((entity) -> -both(own, get(all, entity)).size())
				.thenComparing((entity) -> -Objects.requireNonNull(similarity(own, get(all, entity))).min())
				.thenComparing((entity) -> -Objects.requireNonNull(similarity(own, get(all, entity))).max())
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		assertThat(whole).extracting((one) -> one.entity().id()).containsExactlyElementsOf(expected);
		for (CoInvestor one : whole) {
			Map<String, Held> its = get(all, one.entity().id());
			assertThat(one.holdings()).isEqualTo(range(its));
			assertThat(one.both()).isEqualTo(range(both(own, its)));
			assertThat(one.similarity()).isEqualTo(similarity(own, its));
			assertThat(one.more()).isZero();
			checkHoldings(graph, question, one.shared(), List.of(id, one.entity().id()), both(own, its));
			this.found++;
			this.doubtful += one.similarity().min().equals(one.similarity().max()) ? 0 : 1;
		}
	}

	private static void checkHoldings(SmallGraph graph, InvestorQuestion question, List<Holding> shown,
			List<String> holders, Map<String, Held> expected) {
		assertThat(shown.stream().collect(Collectors.toMap((one) -> one.entity().id(), Holding::held)))
			.isEqualTo(expected);
		assertThat(shown)
			.isSortedAccordingTo(Comparator.comparing(Holding::held).thenComparing((holding) -> holding.entity().id()));
		for (Holding holding : shown) {
			assertThat(holding.ties()).extracting(CitedTie::id)
				.containsExactlyElementsOf(holders.stream()
					.distinct()
					.flatMap((holder) -> graph.ties()
						.stream()
						.filter((tie) -> holds(tie, question) && tie.claim().subject().equals(holder)
								&& tie.claim().object().equals(holding.entity().id())
								&& within(tie.claim(), question) != null)
						.map((tie) -> Drawn.tie(tie.claim()))
						.sorted())
					.toList());
		}
	}

	private static Map<String, Held> get(Map<String, Map<String, Held>> all, String id) {
		return Objects.requireNonNull(all.get(id));
	}

	private static boolean holds(Told tie, InvestorQuestion question) {
		return tie.passes(question) && List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN).contains(tie.claim().type());
	}

	private static Map<String, Map<String, Held>> holdings(SmallGraph graph, InvestorQuestion question) {
		Map<String, Map<String, Held>> all = new HashMap<>();
		graph.entities().forEach((entity) -> all.put(entity, new TreeMap<>()));
		graph.ties().stream().filter((tie) -> holds(tie, question)).forEach((tie) -> {
			Held held = within(tie.claim(), question);
			if (held != null) {
				boolean sure = held == Held.YES
						&& (question.asOf == null || tie.claim().held(question.asOf).orElseThrow() == Held.YES);
				get(all, tie.claim().subject()).merge(tie.claim().object(), sure ? Held.YES : Held.MAYBE,
						(one, other) -> (one == Held.YES) ? one : other);
			}
		});
		return all;
	}

	/** By every day on which it can have begun, and can have ended. */
	private static @Nullable Held within(TieClaim claim, InvestorQuestion question) {
		boolean happens = claim.type() == TieType.INVESTED_IN;
		TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 1, 1)));
		Stream.of(claim.from(), claim.until(), reported(claim))
			.filter(Objects::nonNull)
			.forEach((date) -> days.addAll(List.of(date.earliest(), date.latest())));
		Stream.of(question.since, question.until)
			.filter(Objects::nonNull)
			.forEach((day) -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
		boolean yes = false;
		boolean no = false;
		for (LocalDate begin : days) {
			for (LocalDate end : days.tailSet(begin)) {
				PartialDate report = reported(claim);
				if (matches(claim.from(), begin) && matches(claim.until(), end) && (report == null
						|| !begin.isAfter(report.latest()) && (happens || !end.isBefore(report.earliest())))) {
					boolean in = (question.until == null || !begin.isAfter(question.until))
							&& (question.since == null || !(happens ? begin : end).isBefore(question.since));
					yes |= in;
					no |= !in;
				}
			}
		}
		return !yes ? null : no ? Held.MAYBE : Held.YES;
	}

	/** The report of an end is none that it held. */
	private static @Nullable PartialDate reported(TieClaim claim) {
		return (claim.status() == Status.ENDED) ? null : claim.asOf();
	}

	private static boolean matches(@Nullable PartialDate date, LocalDate day) {
		return date == null || (!day.isBefore(date.earliest()) && !day.isAfter(date.latest()));
	}

	private static Map<String, Held> both(Map<String, Held> one, Map<String, Held> other) {
		Map<String, Held> both = new TreeMap<>();
		one.forEach((entity, held) -> {
			if (other.containsKey(entity)) {
				both.put(entity, (held == Held.YES) ? Objects.requireNonNull(other.get(entity)) : held);
			}
		});
		return both;
	}

	private static Map<String, Held> without(Map<String, Held> one, Map<String, Held> other) {
		Map<String, Held> rest = new TreeMap<>(one);
		rest.keySet().removeAll(other.keySet());
		return rest;
	}

	private static long sure(Map<String, Held> held) {
		return held.values().stream().filter((how) -> how == Held.YES).count();
	}

	private static Range<Integer> range(Map<String, Held> held) {
		return new Range<>((int) sure(held), held.size());
	}

	/** By resolving the doubt about each entity so that it counts least, then most. */
	private static @Nullable Range<Double> similarity(Map<String, Held> one, Map<String, Held> other) {
		TreeSet<String> either = new TreeSet<>(one.keySet());
		either.addAll(other.keySet());
		if (either.isEmpty()) {
			return null;
		}
		double greatest = 0;
		double alone = 0;
		for (String entity : either) {
			boolean shared = one.containsKey(entity) && other.containsKey(entity);
			greatest += shared ? 1 : 0;
			alone += (!shared && (one.get(entity) == Held.YES || other.get(entity) == Held.YES)) ? 1 : 0;
		}
		return new Range<>(rounded((double) sure(both(one, other)) / either.size()),
				(greatest > 0) ? rounded(greatest / (greatest + alone)) : 0);
	}

	private static double rounded(double number) {
		return Math.round(10_000 * number) / 10_000.0;
	}

	private static Map<String, CitedTie> cited(Collection<String> ids) {
		NamedEntity nobody = new NamedEntity("", "", "", null);
		return ids.stream()
			.collect(Collectors.toMap((id) -> id,
					(id) -> new CitedTie(id, "", "", "", nobody, nobody, null, null, null, "", 0, "", null, null, null,
							null, null, null, null, null, null, null, null, null, false, List.of())));
	}

}
