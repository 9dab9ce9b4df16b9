package org.guanxi.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.RandomGraphs.Told;
import org.guanxi.Story;
import org.guanxi.answer.CitedTie;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An entity is told whole, and its ties page by page. */
@GuanxiTest
class EntitiesTests {

	private static final int GRAPHS = 100;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private EntityFile entities;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void anEntityIsToldWithAllThatIsSaidOfIt() {
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/tencent")).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).isLenientlyEqualTo("""
					{"complete": true, "entity": {"id": "tencent", "type": "Company", "name": "Tencent", "nameZh": "腾讯",
					 "country": "CN"}}""");
			assertThat(json).extractingPath("$.ties[?(@.type == 'INVESTED_IN')].status")
				.asArray()
				.contains("established");
			assertThat(json).extractingPath("$.figures[*].form").asArray().containsOnly("Figure");
			assertThat(json).extractingPath("$.sources[*].id")
				.asArray()
				.contains("china-daily-2015-12-17", "next-silicon-valley-beijing");
		});
	}

	@Test
	void countedTiesAreThoseThatCanBeListed() {
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		String every = "established,announced,planned,forecast,alleged";
		for (String id : List.of("tencent", "alibaba-group", "sparkice", "metro", "miit")) {
			List<Integer> counts = JsonPath.read(Pages.json(this.mvc, "/api/entities/{id}", id), "$.ties[*].count");
			assertThat(Pages.all(this.mvc, "$.ties[*].id", "/api/entities/{id}/ties?limit=7&status={every}", id, every))
				.as(id)
				.hasSize(counts.stream().mapToInt(Integer::intValue).sum())
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void figuresAndStatementsComeLatestFirst() {
		Story story = new Story().source("s", "").companies("a");
		for (String year : List.of("2014", "2016", "2015")) {
			story.line("figures/all.csv", "s,p1,a,users,100,users,exact,,,," + year + ",established,,,k" + year)
				.line("statements/all.csv", "s,p2,a,raid,It was raided,,," + year + ",established,,,k" + year);
		}
		this.loader.load(story.in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a")).bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.figures[*].asOf").asArray().containsExactly("2016", "2015", "2014");
			assertThat(json).extractingPath("$.statements[*].asOf").asArray().containsExactly("2016", "2015", "2014");
		});
	}

	@Test
	void moreThanItTellsAtOnceIsSaid() {
		Story story = new Story().source("s", "").companies("a", "b");
		IntStream.range(0, 501)
			.forEach((i) -> story.line("figures/all.csv",
					"s,p1,a,users," + i + ",users,exact,year " + i + ",,,,established,,,"));
		IntStream.range(0, 500)
			.forEach((i) -> story.line("figures/all.csv",
					"s,p1,b,users," + i + ",users,exact,year " + i + ",,,,established,,,"));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a")).bodyJson().satisfies((json) -> {
			assertThat(json)
				.isLenientlyEqualTo("{\"complete\": false, \"cutAt\": {\"bound\": \"claims\", \"at\": 500}}");
			assertThat(json).extractingPath("$.figures").asArray().hasSize(500);
		});
		assertThat(this.mvc.get().uri("/api/entities/b")).bodyJson().extractingPath("$.complete").isEqualTo(true);
	}

	@Test
	void moreDisputesThanItTellsAtOnceAreSaid() {
		Story story = new Story().source("s", "").companies("a");
		IntStream.range(0, 16)
			.forEach(
					(i) -> story.line("figures/all.csv", "s,p1,a,users," + i + ",users,exact,,,,,established,,,k" + i));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		assertThat(this.mvc.get().uri("/api/entities/a")).bodyJson().satisfies((json) -> {
			assertThat(json)
				.isLenientlyEqualTo("{\"complete\": false, \"cutAt\": {\"bound\": \"disputes\", \"at\": 100}}");
			assertThat(json).extractingPath("$.disputes").asArray().hasSize(100);
		});
	}

	@Test
	void tiesAreThoseThatTheFilterLetsThrough() {
		RandomGraphs random = new RandomGraphs(20161125, GRAPHS);
		this.loader.load(random.story().in(this.folder), Progress.SILENT);
		for (SmallGraph graph : random.graphs()) {
			TiesQuestion question = new TiesQuestion();
			question.limit = random.upTo(5);
			random.fill(question);
			String id = random.oneOf(graph.entities());
			List<CitedTie> ties = all(id, question);
			List<Told> expected = List.copyOf(graph.from(id, question).keySet());
			assertThat(ties).as(id + " " + question.parameters())
				.hasSameSizeAs(expected)
				.allMatch((tie) -> expected.stream().filter((told) -> told.is(tie, question)).count() == 1);
			assertThat(ties).extracting(CitedTie::id).doesNotHaveDuplicates();
		}
	}

	@Test
	void aHubIsPagedLikeAnyOther() {
		Story story = new Story().source("s", "").companies("hub");
		IntStream.range(0, 300).forEach((i) -> {
			story.companies("c-" + i).claim("s", "c-" + i + " PARTNERS_WITH hub");
			story.claim("s", "hub OWNS_STAKE_IN c-" + i, Map.of("asOf", "2015"));
		});
		this.loader.load(story.in(this.folder), Progress.SILENT);
		String place = "$.ties[*].id";
		List<Object> whole = Pages.all(this.mvc, place, "/api/entities/hub/ties?limit=200");
		assertThat(whole).hasSize(600).doesNotHaveDuplicates();
		assertThat(Pages.all(this.mvc, place, "/api/entities/hub/ties?limit=47")).isEqualTo(whole);
		assertThat(Pages.all(this.mvc, "$.ties[*].subject.id",
				"/api/entities/hub/ties?direction=out&kind=ownership&limit=200"))
			.hasSize(300)
			.containsOnly("hub");
		assertThat(Pages.all(this.mvc, place, "/api/entities/hub/ties?asOf=2015-06-01&type=OWNS_STAKE_IN&limit=99"))
			.hasSize(300);
	}

	private List<CitedTie> all(String id, TiesQuestion question) {
		List<CitedTie> all = new ArrayList<>();
		do {
			EntityTies page = this.entities.ties(id, question).what();
			all.addAll(page.ties());
			question.cursor = page.next();
		}
		while (question.cursor != null);
		return all;
	}

}
