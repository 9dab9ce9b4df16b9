package org.guanxi.path;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.guanxi.GuanxiTest;
import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Kind;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.path.AllWays.Expected;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.guanxi.walk.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Paths are those that trying all ways finds. */
@GuanxiTest
class PathsTests {

	private static final int GRAPHS = 200;

	private static final int QUESTIONS_PER_GRAPH = 2;

	/** So many questions are asked of the database as well, which is slower. */
	private static final int COMPARED = 80;

	/** Of more than these, it is open which of one length are found. */
	private static final int ALL_FOUND = 51;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Paths paths;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void pathsAreThoseThatTryingAllWaysFinds() {
		RandomGraphs random = new RandomGraphs(20161123, GRAPHS);
		this.loader.load(random.story().in(this.folder), Progress.SILENT);
		int none = 0;
		int cut = 0;
		int compared = 0;
		for (SmallGraph graph : random.graphs()) {
			for (int i = 0; i < QUESTIONS_PER_GRAPH; i++) {
				PathQuestion question = AllWays.question(random, graph);
				Found<PathsFound> found = between(question);
				check(graph, question, found);
				compared += (compared < COMPARED && checkDatabase(graph, question, found)) ? 1 : 0;
				none += found.what().paths().isEmpty() ? 1 : 0;
				cut += (found.cut() != null) ? 1 : 0;
			}
		}
		assertThat(none).as("questions without an answer").isBetween(40, 360);
		assertThat(compared).as("questions that the database answered as well").isEqualTo(COMPARED);
		assertThat(cut).as("questions cut by k").isGreaterThan(4);
	}

	@Test
	void anEntityIsNoTieAwayFromItself() {
		load(new Story().source("s", "").companies("a", "b").claim("s", "a PARTNERS_WITH b"));
		Found<PathsFound> found = between(question("a", "a"));
		assertThat(found.cut()).isNull();
		assertThat(found.what().none()).isNull();
		assertThat(found.what().paths()).singleElement().satisfies((path) -> {
			assertThat(path.length()).isZero();
			assertThat(path.entities()).extracting(NamedEntity::id).containsExactly("a");
			assertThat(path.ties()).isEmpty();
		});
	}

	@Test
	void aNoSaysHowMuchWasSearched() {
		load(new Story().source("s", "")
			.companies("a", "b", "c", "d", "e")
			.claim("s", "a PARTNERS_WITH b")
			.claim("s", "b PARTNERS_WITH c")
			.claim("s", "d PARTNERS_WITH e"));
		Found<PathsFound> found = between(question("a", "e"));
		assertThat(found.cut()).isNull();
		assertThat(found.what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isTrue();
			assertThat(none.proof()).contains("No path of any length leads from a to e")
				.contains("The only entity connected with e was gone through, and it is not a.");
			assertThat(none.proofZh()).isEqualTo("在此筛选条件和此数据中，从a到e没有任何长度的路径。与e相连的1个实体已全部查过，其中没有a。");
		});
		PathQuestion tooFar = question("a", "c");
		tooFar.maxHops = 1;
		assertThat(between(tooFar).what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isFalse();
			assertThat(none.shortest()).isEqualTo(2);
			assertThat(none.proof()).contains("No path of at most 1 tie leads from a to c")
				.contains("All the 2 entities within 1 tie of a were gone through, and c is none of them.")
				.endsWith("The shortest has 2 ties.");
			assertThat(none.proofZh()).endsWith("最短的路径有2条关系。");
		});
	}

	@Test
	void whereHubsAreLeftOutOrTiesFollowedOneWayNobodyIsCalledSeparate() {
		load(new Story().source("s", "")
			.companies("a", "b", "hub", "x", "y", "lone")
			.claim("s", "a OWNS_STAKE_IN hub")
			.claim("s", "b OWNS_STAKE_IN hub")
			.claim("s", "x OWNS_STAKE_IN hub")
			.claim("s", "y OWNS_STAKE_IN hub"));
		PathQuestion oneWay = question("a", "b");
		oneWay.direction = Direction.OUT;
		assertThat(between(oneWay).what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isNull();
			assertThat(none.proof()).contains("b can be reached from nobody.").doesNotContain("connected");
		});
		PathQuestion noHubs = question("a", "b");
		noHubs.maxTies = 3;
		assertThat(between(noHubs).what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isNull();
			assertThat(none.proof()).contains("not walking through the one entity with more than 3 ties")
				.contains("Nobody can be reached from a.");
		});
		assertThat(between(question("lone", "a")).what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isTrue();
			assertThat(none.proof()).contains("Nobody is connected with lone.");
		});
	}

	@Test
	void aQuestionWithAFilterIsNotHeldAgainstChance() {
		Story story = new Story().source("s", "");
		IntStream.range(0, 60).forEach((i) -> story.companies("e-" + i));
		IntStream.range(0, 59).forEach((i) -> story.claim("s", "e-" + i + " PARTNERS_WITH e-" + (i + 1)));
		load(story);
		assertThat(between(question("e-10", "e-11")).what().chance()).isNotNull();
		List<Consumer<PathQuestion>> filters = List.of((q) -> q.type = List.of(TieType.PARTNERS_WITH),
				(q) -> q.kind = List.of(Kind.PARTNERSHIP), (q) -> q.direction = Direction.OUT,
				(q) -> q.status = List.of(Status.ESTABLISHED), (q) -> q.asOf = LocalDate.of(2016, 5, 19),
				(q) -> q.knownBy = LocalDate.of(2016, 5, 19), (q) -> q.minConfidence = 0.1,
				(q) -> q.source = List.of("s"), (q) -> q.avoid = List.of("e-50"), (q) -> q.via = List.of("e-10"),
				(q) -> q.maxTies = 5);
		for (Consumer<PathQuestion> filter : filters) {
			PathQuestion question = question("e-10", "e-11");
			filter.accept(question);
			PathsFound found = between(question).what();
			assertThat(found.paths()).as(question.parameters().toString()).isNotEmpty();
			assertThat(found.chance()).as(question.parameters().toString()).isNull();
		}
	}

	@Test
	void aCutByKIsSaid() {
		Story story = new Story().source("s", "").companies("a", "b");
		IntStream.range(0, 60).forEach((i) -> {
			story.companies("via-" + i);
			story.claim("s", "a PARTNERS_WITH via-" + i).claim("s", "via-" + i + " OWNS_STAKE_IN b");
		});
		load(story);
		PathQuestion question = question("a", "b");
		for (int k : List.of(1, 7, 50)) {
			question.k = k;
			Found<PathsFound> found = between(question);
			assertThat(found.what().paths()).hasSize(k).allMatch((path) -> path.length() == 2);
			assertThat(found.cut()).isEqualTo(new Found.Cut("k", k));
		}
	}

	private static void check(SmallGraph graph, PathQuestion question, Found<PathsFound> found) {
		AllWays ways = new AllWays(graph, question);
		List<Expected> expected = ways.all();
		assertThat(found.what().paths()).as(ways.toString())
			.extracting(Expected::of)
			.containsExactlyElementsOf(expected.stream().limit(question.most()).toList());
		assertThat(found.cut()).as(ways.toString())
			.isEqualTo((expected.size() > question.most()) ? new Found.Cut(question.bound(), question.most()) : null);
		found.what().paths().forEach((path) -> path.ties().forEach((tie) -> checkTie(graph, question, tie)));
		assertThat(found.what().explored().in()).as(ways.toString()).isEqualTo("memory");
		assertThat(found.what().none() != null).as(ways.toString()).isEqualTo(expected.isEmpty());
		if (found.what().none() != null) {
			ways.checkProof(found.what().none());
		}
	}

	private static void checkTie(SmallGraph graph, PathQuestion question, CitedTie tie) {
		assertThat(graph.ties().stream().filter((one) -> one.is(tie, question))).as(tie.toString()).hasSize(1);
	}

	private boolean checkDatabase(SmallGraph graph, PathQuestion question, Found<PathsFound> found) {
		if (question.from.equals(question.to)
				|| new AllWays(graph, question).all().size() > Math.min(ALL_FOUND, question.most())) {
			return false;
		}
		Outcome outcome = new DatabaseSearch(this.graph, question).outcome();
		if (!outcome.inTime()) {
			return false;
		}
		assertThat(outcome.walks().stream().limit(question.most()).map(Walk::ties)).as(question.parameters().toString())
			.containsExactlyInAnyOrderElementsOf(found.what()
				.paths()
				.stream()
				.map((path) -> path.ties().stream().map(CitedTie::id).toList())
				.toList());
		assertThat(outcome.none() != null).isEqualTo(found.what().none() != null);
		return true;
	}

	/** Who is reached says nothing of who is visited on the way, or left out. */
	@Test
	void theProofOfTheDatabaseSaysWhatWasLeftOut() {
		load(new Story().source("s", "2016")
			.companies("a", "b", "c", "d")
			.claim("s", "a PARTNERS_WITH b")
			.claim("s", "b PARTNERS_WITH c")
			.claim("s", "b PARTNERS_WITH d"));
		PathQuestion via = question("a", "b");
		via.via = List.of("d");
		assertThat(none(new DatabaseSearch(this.graph, via).outcome())).isEqualTo(
				"No path of at most 6 ties leads from a to b through d, under these filters and in this dataset.");
		PathQuestion hubs = question("a", "c");
		hubs.maxTies = 2;
		Outcome outcome = new DatabaseSearch(this.graph, hubs).outcome();
		assertThat(outcome.explored().hubs()).isEqualTo(1);
		assertThat(none(outcome)).contains("walking through none of the 1 entities with more than 2 ties: 1 entities");
	}

	private static String none(Outcome outcome) {
		return (outcome.none() != null) ? outcome.none().proof() : "";
	}

	private Found<PathsFound> between(PathQuestion question) {
		return this.paths.between(question, Indexed.now(this.graph, this.index).digest());
	}

	private static PathQuestion question(String from, String to) {
		PathQuestion question = new PathQuestion();
		question.from = from;
		question.to = to;
		return question;
	}

	private void load(Story story) {
		this.loader.load(story.in(this.folder), Progress.SILENT);
	}

}
