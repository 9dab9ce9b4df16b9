package org.guanxi.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever doubts a tie comes from it to the paragraph, and back. */
@GuanxiTest
class EvidenceTests {

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void tell() {
		Story.none(this.driver);
		Story story = new Story().source("s", "2016-05-19")
			.source("t", "")
			.companies("a", "b", "c")
			.claim("s", "a OWNS_STAKE_IN b", Map.of("asOf", "2016-05-19", "percentMin", "20", "note", "A note"))
			.claim("t", "a OWNS_STAKE_IN b", Map.of("from", "2014"))
			.claim("s", "b PARTNERS_WITH c", Map.of("saidBy", "a", "scope", "a"));
		IntStream.of(10, 9, 2, 1, 11)
			.forEach((p) -> story.line("figures/all.csv",
					"t,p%d,a,users,5,users,exact,,,,,established,,,".formatted(p)));
		story.line("figures/all.csv", "t,p9s12,a,users,5,users,exact,,,,,established,,,");
		this.loader.load(story.in(this.folder), Progress.SILENT);
	}

	@Test
	void fromATieToItsClaimsToTheirSourcesAndBack() {
		String ties = Pages.json(this.mvc, "/api/entities/a/ties?type=OWNS_STAKE_IN");
		String id = first(ties, "$.ties[*].id");
		String tie = Pages.json(this.mvc, "/api/ties/{id}?asOf=2016-05-19", id);
		assertThat(JsonPath.<Object>read(tie, "$.tie.claims")).isEqualTo(JsonPath.read(ties, "$.ties[0].claims"));
		assertThat(JsonPath.<String>read(tie, "$.tie.held")).isEqualTo("yes");
		assertThat(JsonPath.<List<String>>read(tie, "$.tie.claims[*].source.id")).containsExactlyInAnyOrder("s", "t");
		String claim = first(tie, "$.tie.claims[?(@.source.id == 's')].id");
		assertThat(this.mvc.get().uri("/api/claims/{id}", claim)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"complete": true, "claim": {"form": "TieClaim", "subjects": [{"id": "a"}], "type": "OWNS_STAKE_IN",
							 "object": {"id": "b"}, "percentMin": 20, "asOf": "2016-05-19", "status": "established", "note": "A note",
							 "locator": "line 1", "source": {"id": "s", "title": "About s", "published": "2016-05-19"},
							 "tie": "%s"}, "history": [{"load": 1, "change": "added"}]}"""
						.formatted(id));
		assertThat(Pages.<String>all(this.mvc, "$.claims[*].id", "/api/sources/s?limit=1")).contains(claim).hasSize(2);
	}

	@Test
	void whatOneSourceAloneSupportsWouldFallWithIt() {
		assertThat(this.mvc.get().uri("/api/sources/s")).bodyJson()
			.extractingPath("$.wouldFall[*].type")
			.asArray()
			.containsExactly("PARTNERS_WITH");
		assertThat(this.mvc.get().uri("/api/sources/t")).bodyJson().extractingPath("$.wouldFall").asArray().isEmpty();
	}

	@Test
	void whoIsQuotedByIdIsNamedAndADayTellsWhatOfTheSourceHeld() {
		String source = Pages.json(this.mvc, "/api/sources/s?asOf=2016-05-19");
		assertThat(JsonPath.<List<String>>read(source, "$.claims[?(@.type == 'PARTNERS_WITH')].speaker.name"))
			.hasSize(1);
		assertThat(JsonPath.<List<String>>read(source, "$.claims[*].body.id")).containsExactly("a");
		String tie = Pages.json(this.mvc, "/api/ties/{id}", first(source, "$.wouldFall[*].id"));
		assertThat(JsonPath.<List<String>>read(tie, "$.tie.claims[*].speaker.id")).containsExactly("a");
		assertThat(JsonPath.<List<String>>read(tie, "$.tie.claims[*].body.id")).containsExactly("a");
		assertThat(JsonPath.<List<String>>read(source, "$.wouldFall[*].held")).containsExactly("maybe");
	}

	@Test
	void moreTiesThatWouldFallThanAreToldIsSaid() throws IOException {
		Story story = new Story("more").source("big", "").companies("x", "y");
		IntStream.range(0, 201).forEach((i) -> story.claim("big", "x OWNS_STAKE_IN y", Map.of("role", "role " + i)));
		this.loader.load(story.in(Files.createTempDirectory(this.folder, "more")), Progress.SILENT);
		String next = JsonPath.read(Pages.json(this.mvc, "/api/sources/big?limit=200"), "$.next");
		assertThat(this.mvc.get().uri("/api/sources/big?limit=200&cursor={next}", next)).bodyJson()
			.satisfies((json) -> {
				assertThat(json)
					.isLenientlyEqualTo("{\"complete\": false, \"cutAt\": {\"bound\": \"wouldFall\", \"at\": 200}}");
				assertThat(json).extractingPath("$.wouldFall").asArray().hasSize(200);
			});
	}

	@Test
	void paragraph10ComesAfterParagraph9OnPagesOfAnySize() {
		for (int limit = 1; limit < 9; limit++) {
			assertThat(Pages.<String>all(this.mvc, "$.claims[*].locator", "/api/sources/t?limit={limit}", limit))
				.containsExactly("line 2", "p1", "p2", "p9", "p9s12", "p10", "p11");
		}
	}

	@Test
	void aCursorThatNoAnswerGaveIsRefused() {
		String ofTies = JsonPath.read(Pages.json(this.mvc, "/api/entities/b/ties?limit=1"), "$.next");
		String ofSearch = JsonPath.read(Pages.json(this.mvc, "/api/entities?limit=1"), "$.next");
		List<String> questions = List.of("/api/sources/t?", "/api/changes?", "/api/entities?", "/api/entities?q=a&",
				"/api/entities/a/ties?", "/api/disputes?");
		for (String question : questions) {
			for (String cursor : List.of("x", "*", "%", "\u0000", "微", "AAAA", cursor("a"), cursor("a", "b"),
					cursor("1", "b", "c", "d", "e"))) {
				refused(question, cursor);
			}
		}
		refused("/api/sources/t?", ofTies);
		refused("/api/sources/t?", ofSearch);
		refused("/api/changes?", ofTies);
		refused("/api/entities/a/ties?", ofSearch);
		refused("/api/entities?", cursor("-1"));
		refused("/api/entities?", cursor("99999999999999999999"));
		refused("/api/sources/t?", cursor("99999999999999999999", "p1", "x"));
		refused("/api/changes?", cursor("0", "0", "-1"));
		refused("/api/changes?", cursor("0", "0", "9999999999"));
		refused("/api/changes?", cursor("1", "0x", "0"));
	}

	@Test
	void aPlaceBehindTheEndIsAnEmptyPage() {
		for (String question : List.of("/api/entities?cursor=" + cursor("9999", "60"),
				"/api/changes?cursor=" + cursor("9", "9", "9"), "/api/changes?cursor=" + cursor("1", "0", "99"),
				"/api/sources/t?cursor=" + cursor("99", "p99", "x"))) {
			assertThat(this.mvc.get().uri(question)).as(question)
				.hasStatusOk()
				.bodyJson()
				.extractingPath("$.complete")
				.isEqualTo(true);
		}
	}

	private void refused(String question, String cursor) {
		assertThat(this.mvc.get().uri(question + "cursor={cursor}", cursor)).as(question + cursor)
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.violations[0].parameter")
			.isEqualTo("cursor");
	}

	private static String cursor(String... place) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join("\n", place).getBytes(StandardCharsets.UTF_8));
	}

	private static String first(String json, String path) {
		return JsonPath.<List<String>>read(json, path).getFirst();
	}

}
