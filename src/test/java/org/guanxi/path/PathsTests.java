package org.guanxi.path;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.guanxi.GuanxiTest;
import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Held;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
import org.guanxi.path.PathsFound.FoundPath;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;
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
				PathQuestion question = question(random, graph);
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
				.contains("All 2 entities that hang together with e were gone through, and a is none of them.");
		});
		PathQuestion tooFar = question("a", "c");
		tooFar.maxHops = 1;
		assertThat(between(tooFar).what().none()).isNotNull().satisfies((none) -> {
			assertThat(none.separate()).isFalse();
			assertThat(none.shortest()).isEqualTo(2);
			assertThat(none.proof()).contains("No path of at most 1 ties leads from a to c").contains("2 ties");
		});
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
		String asked = question.from + " to " + question.to + " " + question.parameters() + " maxHops "
				+ question.maxHops + " k " + question.k + " " + question.mode;
		List<List<Told>> all = ways(graph, question, question.maxHops);
		int shortest = all.stream().mapToInt(List::size).min().orElse(0);
		List<List<Told>> expected = all.stream()
			.filter((way) -> question.mode != PathQuestion.Mode.SHORTEST || way.size() == shortest)
			.toList();
		List<FoundPath> paths = found.what().paths();
		assertThat(paths).as(asked)
			.extracting(FoundPath::length)
			.containsExactlyElementsOf(expected.stream().map(List::size).sorted().limit(question.most()).toList());
		assertThat(found.cut()).as(asked)
			.isEqualTo((expected.size() > question.most()) ? new Found.Cut(question.bound(), question.most()) : null);
		assertThat(ways(graph, question, paths)).as(asked).isSubsetOf(expected).doesNotHaveDuplicates();
		assertThat(paths).as(asked)
			.extracting((path) -> names(path.entities()) + rounded(path.score()))
			.containsExactlyElementsOf(expected.stream()
				.sorted(Comparator.<List<Told>>comparingInt(List::size)
					.thenComparing((way) -> -score(graph, question, way))
					.thenComparing((way) -> String.join(" ", visited(question, way))))
				.limit(question.most())
				.map((way) -> visited(question, way) + rounded(score(graph, question, way)))
				.toList());
		assertThat(found.what().explored().in()).as(asked).isEqualTo("memory");
		assertThat(Optional.ofNullable(found.what().none()).isPresent()).as(asked).isEqualTo(expected.isEmpty());
		if (expected.isEmpty() && question.via.isEmpty() && !question.from.equals(question.to)) {
			checkProof(graph, question, Objects.requireNonNull(found.what().none()));
		}
	}

	/** However long a path is, it visits none of eight entities twice. */
	private static void checkProof(SmallGraph graph, PathQuestion question, PathsFound.None none) {
		OptionalInt shortest = ways(graph, question, 8).stream().mapToInt(List::size).min();
		assertThat(none.separate()).isEqualTo(shortest.isEmpty());
		assertThat(Optional.ofNullable(none.shortest()))
			.isEqualTo(shortest.isPresent() ? Optional.of(shortest.getAsInt()) : Optional.empty());
	}

	private boolean checkDatabase(SmallGraph graph, PathQuestion question, Found<PathsFound> found) {
		if (question.from.equals(question.to)
				|| ways(graph, question, question.maxHops).size() > Math.min(ALL_FOUND, question.most())) {
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

	private static List<List<Told>> ways(SmallGraph graph, PathQuestion question, int most) {
		return graph.ways(question.from, question.to, question, most).stream().filter((way) -> {
			List<String> visited = visited(question, way);
			return visited.containsAll(question.via) && visited.stream()
				.filter((entity) -> !entity.equals(question.from) && !entity.equals(question.to))
				.noneMatch((entity) -> question.avoid.contains(entity) || degree(graph, entity) > question.maxTies);
		}).toList();
	}

	private static long degree(SmallGraph graph, String entity) {
		return graph.ties().stream().filter((tie) -> tie.claim().ends().contains(entity)).count();
	}

	private Found<PathsFound> between(PathQuestion question) {
		String digest = State.of(this.graph).map(State::digest).orElseThrow();
		while (this.index.at(digest).isEmpty()) {
			Thread.onSpinWait();
		}
		return this.paths.between(question, digest);
	}

	private static PathQuestion question(RandomGraphs random, SmallGraph graph) {
		PathQuestion question = question(random.oneOf(graph.entities()), random.oneOf(graph.entities()));
		question.maxHops = random.upTo(8);
		question.k = random.upTo(random.oneOf(List.of(3, 50)));
		question.mode = random.oneOf(List.of(PathQuestion.Mode.values()));
		random.fill(question);
		if (random.upTo(4) == 1) {
			question.avoid = List.of(random.oneOf(graph.entities()), random.oneOf(graph.entities()));
		}
		if (random.upTo(4) == 1) {
			question.via = List.of(random.oneOf(graph.entities()));
		}
		if (random.upTo(4) == 1) {
			question.maxTies = 1 + random.upTo(5);
		}
		return question;
	}

	private static PathQuestion question(String from, String to) {
		PathQuestion question = new PathQuestion();
		question.from = from;
		question.to = to;
		return question;
	}

	private static List<List<Told>> ways(SmallGraph graph, PathQuestion question, List<FoundPath> paths) {
		return paths.stream().map((path) -> {
			List<Told> way = path.ties().stream().map((tie) -> told(graph, question, tie)).toList();
			assertThat(names(path.entities())).isEqualTo(visited(question, way));
			return way;
		}).toList();
	}

	private static Told told(SmallGraph graph, PathQuestion question, CitedTie tie) {
		List<Told> told = graph.ties().stream().filter((one) -> one.is(tie, question)).toList();
		assertThat(told).as(tie.toString()).hasSize(1);
		return told.getFirst();
	}

	private static List<String> visited(PathQuestion question, List<Told> way) {
		List<String> visited = new ArrayList<>(List.of(question.from));
		for (Told tie : way) {
			List<String> ends = tie.claim().ends();
			visited.add(ends.getFirst().equals(visited.getLast()) ? ends.getLast() : ends.getFirst());
		}
		return visited;
	}

	/** As the documentation of the ranking says. */
	private static double score(SmallGraph graph, PathQuestion question, List<Told> way) {
		List<String> visited = visited(question, way);
		double score = 1;
		for (int i = 0; i < way.size(); i++) {
			Told tie = way.get(i);
			score *= switch (tie.claim().type().kind()) {
				case OWNERSHIP -> 1;
				case INVESTMENT -> 0.9;
				case PARTNERSHIP -> 0.8;
				case DISPUTE -> 0.2;
				default -> throw new IllegalStateException("No such tie is told");
			} * tie.confidence();
			if (question.asOf != null && tie.claim().held(question.asOf).orElseThrow() == Held.MAYBE) {
				score *= 0.8;
			}
			if (i < way.size() - 1) {
				score *= Math.round(10_000 / (1 + Math.log10(degree(graph, visited.get(i + 1))) / 3)) / 10_000.0;
			}
		}
		return Math.round(1e12 * score) / 1e12;
	}

	private static String rounded(@Nullable Double score) {
		return String.format(Locale.ROOT, " %.4f", score);
	}

	private static List<String> names(List<NamedEntity> entities) {
		return entities.stream().map(NamedEntity::id).toList();
	}

	private void load(Story story) {
		this.loader.load(story.in(this.folder), Progress.SILENT);
	}

}
