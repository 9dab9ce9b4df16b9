package org.guanxi.network;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.GuanxiTest;
import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A network is what lies within its depth, with all ties among that. */
@GuanxiTest
class NetworksTests {

	private static final int GRAPHS = 150;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Networks networks;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void aNetworkIsWhatLiesWithinItsDepthWithAllTiesAmongThat() {
		RandomGraphs random = new RandomGraphs(20161124, GRAPHS);
		this.loader.load(random.story().in(this.folder), Progress.SILENT);
		int cut = 0;
		for (SmallGraph graph : random.graphs()) {
			NetworkQuestion question = new NetworkQuestion();
			question.depth = random.upTo(3);
			question.limit = random.upTo(random.oneOf(List.of(2, 10)));
			random.fill(question);
			String id = random.oneOf(graph.entities());
			Found<Network> found = around(id, question);
			check(graph, id, question, found);
			Around inMemory = new MemoryNetwork(index(), question).around(id);
			assertThat(new DatabaseNetwork(this.graph, question).around(id)).as("the database as well")
				.isEqualTo(new Around(Around.DATABASE, inMemory.entities(), inMemory.ties()));
			cut += (found.cut() != null) ? 1 : 0;
		}
		assertThat(cut).as("networks cut by their limit").isGreaterThan(8);
	}

	@Test
	void moreTiesThanFourForEachEntityAreCutAndSaid() {
		Story story = new Story().source("s", "").companies("a", "b");
		IntStream.range(0, 9).forEach((i) -> story.claim("s", "a OWNS_STAKE_IN b", Map.of("role", "role " + i)));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		NetworkQuestion question = new NetworkQuestion();
		question.limit = 1;
		Found<Network> found = around("a", question);
		assertThat(found.what().ties()).hasSize(8);
		assertThat(found.cut()).isEqualTo(new Found.Cut("limit", "8 ties"));
	}

	@Test
	void anEntityWithoutTiesIsAlone() {
		this.loader.load(new Story().source("s", "").companies("a", "b").in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a/network")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"complete": true, "entities": [{"id": "a", "type": "Company", "name": "a"}], "ties": []}""");
	}

	private Found<Network> around(String id, NetworkQuestion question) {
		return this.networks.around(id, question, index().digest());
	}

	private Adjacency index() {
		String digest = State.of(this.graph).map(State::digest).orElseThrow();
		while (this.index.at(digest).isEmpty()) {
			Thread.onSpinWait();
		}
		return this.index.at(digest).orElseThrow();
	}

	private static void check(SmallGraph graph, String id, NetworkQuestion question, Found<Network> found) {
		String asked = id + " " + question.parameters() + " depth " + question.depth + " limit " + question.limit;
		Map<String, Integer> distances = graph.distances(id, question, question.depth);
		List<String> around = distances.keySet()
			.stream()
			.filter((entity) -> !entity.equals(id))
			.sorted(Comparator.<String>comparingInt(distances::get)
				.thenComparing((entity) -> -ties(graph, entity))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		List<String> shown = Stream.concat(Stream.of(id), around.stream().limit(question.limit)).toList();
		assertThat(found.what().entities()).as(asked).extracting(NamedEntity::id).containsExactlyElementsOf(shown);
		List<Told> among = graph.ties()
			.stream()
			.filter((tie) -> tie.passes(question) && shown.containsAll(tie.claim().ends()))
			.toList();
		int most = 4 * (question.limit + 1);
		assertThat(told(graph, question, found.what().ties())).as(asked)
			.hasSize(Math.min(among.size(), most))
			.isSubsetOf(among)
			.doesNotHaveDuplicates();
		assertThat(found.what().ties()).as(asked)
			.isSortedAccordingTo(
					Comparator.comparingDouble((CitedTie tie) -> -tie.confidence()).thenComparing(CitedTie::id));
		if (around.size() > question.limit) {
			assertThat(found.cut()).as(asked).isEqualTo(new Found.Cut("limit", question.limit));
		}
		else {
			assertThat(found.cut()).as(asked)
				.isEqualTo((among.size() > most) ? new Found.Cut("limit", most + " ties") : null);
		}
	}

	private static long ties(SmallGraph graph, String entity) {
		return graph.ties().stream().filter((tie) -> tie.claim().ends().contains(entity)).count();
	}

	private static List<Told> told(SmallGraph graph, NetworkQuestion question, List<CitedTie> ties) {
		return ties.stream().map((tie) -> {
			List<Told> told = graph.ties().stream().filter((one) -> one.is(tie, question)).toList();
			assertThat(told).as(tie.toString()).hasSize(1);
			return told.getFirst();
		}).toList();
	}

}
