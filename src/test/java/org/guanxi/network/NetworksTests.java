package org.guanxi.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.adjacency.Excerpt;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Networks in memory and in the database, and how they are asked for. */
@GuanxiTest
class NetworksTests {

	private static final int GRAPHS = 150;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Excerpt excerpt;

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
	void theDatabaseSaysTheSameAsMemory() {
		RandomGraphs random = new RandomGraphs(20161124, GRAPHS);
		this.loader.load(random.story().in(this.folder), Progress.SILENT);
		Adjacency index = index();
		int cut = 0;
		for (SmallGraph graph : random.graphs()) {
			NetworkQuestion question = WholeNetwork.question(random);
			String id = random.oneOf(graph.entities());
			WholeNetwork whole = WholeNetwork.of(graph, id, question);
			cut += whole.check((from) -> {
				Page page = new MemoryNetwork(index, question).around(id, from);
				Adjacency part = this.excerpt.around(id, question.depth, question.parameters(), index.digest())
					.orElseThrow();
				assertThat(new MemoryNetwork(part, question).around(id, from)).isEqualTo(page);
				return page;
			}, (claim) -> tie(index, claim)) - 1;
		}
		assertThat(cut).as("pages after the first").isGreaterThan(50);
	}

	/** An index and a graph that is told to it have ties of the same ids. */
	private static String tie(Adjacency index, TieClaim claim) {
		String id = Drawn.tie(claim);
		assertThat(index.findTie(id)).as(claim.toString()).isPresent();
		return id;
	}

	@Test
	void aHubShowsItsFewOwnersBesideItsManyCustomers() {
		Story story = new Story().source("s", "").companies("hub");
		IntStream.range(0, 40).mapToObj((i) -> "customer-" + (10 + i)).forEach((customer) -> {
			story.companies(customer);
			story.claim("s", customer + " CUSTOMER_OF hub");
		});
		story.companies("x-owner", "y-owner", "z-rival")
			.claim("s", "x-owner OWNS_STAKE_IN hub", Map.of("status", "announced"))
			.claim("s", "y-owner OWNS_STAKE_IN hub")
			.claim("s", "z-rival COMPETES_WITH hub")
			.claim("s", "customer-49 PARTNERS_WITH customer-48");
		this.loader.load(story.in(this.folder), Progress.SILENT);
		index();
		String uri = "/api/entities/hub/network?limit=6";
		assertThat(this.mvc.get().uri(uri)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"complete": false, "cutAt": {"bound": "limit", "at": 6}, "more": {"partnership": 37},
							 "entities": [{"id": "hub"}, {"id": "y-owner"}, {"id": "customer-48"}, {"id": "z-rival"}, {"id": "x-owner"},
							              {"id": "customer-49"}, {"id": "customer-10"}]}""");
		List<String> entities = Pages.all(this.mvc, "$.entities[*].id", uri);
		assertThat(entities).hasSize(44).doesNotHaveDuplicates();
		List<String> ties = Pages.all(this.mvc, "$.ties[*].id", uri);
		assertThat(ties).hasSize(44).doesNotHaveDuplicates();
	}

	@Test
	void aCursorIsOfItsQuestionAndFactsAlone() {
		Story story = new Story().source("s", "").companies("a", "b", "c");
		story.claim("s", "a OWNS_STAKE_IN b").claim("s", "a OWNS_STAKE_IN c");
		this.loader.load(story.in(this.folder), Progress.SILENT);
		String next = JsonPath.read(Pages.json(this.mvc, "/api/entities/a/network?limit=1"), "$.next");
		assertThat(Pages.json(this.mvc, "/api/entities/a/network?limit=2&cursor=" + next))
			.contains("\"complete\":true");
		for (String other : List.of("/api/entities/b/network?limit=1&cursor=" + next,
				"/api/entities/a/network?depth=2&cursor=" + next,
				"/api/entities/a/network?kind=ownership&cursor=" + next, "/api/entities/a/network?cursor=x",
				"/api/entities/a/network?cursor=YQ")) {
			assertThat(this.mvc.get().uri(other)).as(other).hasStatus(400).bodyJson().isLenientlyEqualTo("""
					{"violations": [{"parameter": "cursor"}]}""");
		}
		this.loader.load(story.companies("d").in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a/network?limit=1&cursor=" + next)).hasStatus(400)
			.bodyText()
			.contains("facts that have changed");
	}

	@Test
	void moreTiesThanFourForEachEntityComeOnLaterPages() {
		Story story = new Story().source("s", "").companies("a", "b");
		IntStream.range(0, 21).forEach((i) -> story.claim("s", "a OWNS_STAKE_IN b", Map.of("role", "role " + i)));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		index();
		assertThat(this.mvc.get().uri("/api/entities/a/network?limit=1")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"cutAt\": {\"bound\": \"limit\", \"at\": \"8 ties\"}}");
		List<String> ties = Pages.all(this.mvc, "$.ties[*].id", "/api/entities/a/network?limit=1");
		assertThat(ties).hasSize(21).doesNotHaveDuplicates();
		assertThat(Pages.<String>all(this.mvc, "$.entities[*].id", "/api/entities/a/network?limit=1"))
			.containsExactly("a", "b");
	}

	@Test
	void anEntityWithoutTiesIsAlone() {
		this.loader.load(new Story().source("s", "").companies("a", "b").in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a/network")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"complete": true, "entities": [{"id": "a", "type": "Company", "name": "a"}], "ties": []}""");
	}

	private Adjacency index() {
		return Indexed.now(this.graph, this.index);
	}

}
