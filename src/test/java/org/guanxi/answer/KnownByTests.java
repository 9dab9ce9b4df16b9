package org.guanxi.answer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code knownBy}, answers rest on what sources had said by a day. */
@GuanxiTest
class KnownByTests {

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
		Story story = new Story().source("early", "2014-06-01").source("late", "2016").source("undated", "");
		story.companies("a", "b", "c", "d")
			.claim("early", "a ACQUIRED b", Map.of("status", "planned"))
			.claim("late", "a ACQUIRED b", Map.of("from", "2015"))
			.claim("late", "b INVESTED_IN c")
			.claim("undated", "c PARTNERS_WITH d")
			.line("figures/all.csv", "late,p9,a,users,100,users,exact,,,,2015,established,,,")
			.line("figures/all.csv", "early,p9,a,users,90,users,exact,,,,2014,established,,,");
		this.loader.load(story.in(this.folder), Progress.SILENT);
	}

	@Test
	void aTieIsAsStrongAsTheSourcesOfThatDayMakeIt() {
		assertThat(ties("a", "knownBy=2014-12-31")).isEqualTo("[]");
		assertThat(ties("a", "knownBy=2014-12-31&status=planned")).contains("\"status\":\"planned\"")
			.contains("acquired (planned, not done)")
			.contains("\"known\":\"yes\"", "\"knownUntil\":\"2016-01-01\"")
			.doesNotContain("2015");
		assertThat(ties("a", "knownBy=2014-05-31&status=planned")).isEqualTo("[]");
		assertThat(ties("a", "")).contains("\"status\":\"established\"").doesNotContain("known");
	}

	@Test
	void aSourceOfAYearMayHaveBeenKnownWithinIt() {
		assertThat(ties("b", "knownBy=2016-05-01&type=INVESTED_IN")).contains("\"known\":\"maybe\"");
		assertThat(ties("b", "knownBy=2016-12-31&type=INVESTED_IN")).contains("\"known\":\"yes\"");
		assertThat(ties("b", "knownBy=2015-12-31&type=INVESTED_IN")).isEqualTo("[]");
	}

	@Test
	void anUndatedSourcePassesAndIsMarked() {
		assertThat(ties("d", "knownBy=2001-01-01")).contains("\"known\":\"maybe\"");
	}

	@Test
	void pathsAndNetworksWalkOnlyWhatWasKnown() {
		assertThat(ask("/api/paths?from=a&to=d&knownBy=2015-12-31", "$.paths")).isEqualTo("[]");
		assertThat(ask("/api/paths?from=a&to=d", "$.paths[0].length")).isEqualTo("3");
		assertThat(ask("/api/paths?from=a&to=d&knownBy=2016-01-01&type=ACQUIRED,INVESTED_IN,PARTNERS_WITH",
				"$.paths[0].length"))
			.isEqualTo("3");
		assertThat(ask("/api/entities/d/network?depth=3&knownBy=2015-12-31", "$.entities..id"))
			.isEqualTo("[\"d\",\"c\"]");
		assertThat(ask("/api/entities/b/network?knownBy=2014-12-31&status=planned", "$.entities..id"))
			.isEqualTo("[\"b\",\"a\"]");
	}

	@Test
	void countsFiguresAndSourcesFollow() {
		assertThat(ask("/api/entities/a?knownBy=2014-12-31", "$.ties")).contains("planned").doesNotContain("estab");
		assertThat(ask("/api/entities/a?knownBy=2014-12-31", "$.figures..value")).isEqualTo("[90]");
		assertThat(ask("/api/entities/a?knownBy=2014-12-31", "$.sources..id")).isEqualTo("[\"early\"]");
		assertThat(ask("/api/entities/a", "$.figures..value")).isEqualTo("[100,90]");
		assertThat(ask("/api/entities/a?asOf=2014-12-31", "$.figures..value")).isEqualTo("[90]");
		assertThat(ask("/api/entities/a?asOf=2014-12-31", "$.ties")).isEqualTo("[]");
		assertThat(ask("/api/vocabulary", "$.tieTypes[?(@.type=='ACQUIRED')].count")).isEqualTo("[1]");
	}

	@Test
	void aTieTellsWhatWasKnownOfItEarlier() {
		String id = ask("/api/entities/a/ties", "$.ties[0].id").replace("\"", "");
		assertThat(ask("/api/ties/" + id, "$.tie.status")).isEqualTo("\"established\"");
		assertThat(ask("/api/ties/" + id, "$.earlier..status")).startsWith("[\"planned\"");
		String earlier = ask("/api/ties/" + id, "$.earlier[0].id").replace("\"", "");
		assertThat(ask("/api/ties/" + earlier, "$.tie.knownUntil")).isEqualTo("\"2016-01-01\"");
	}

	@Test
	void whatWasKnownFollowsAChangedDateOfASource() {
		Story story = new Story().source("early", "2012").source("late", "2016").source("undated", "");
		story.companies("a", "b", "c", "d")
			.claim("early", "a ACQUIRED b", Map.of("status", "planned"))
			.claim("late", "a ACQUIRED b", Map.of("from", "2015"));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		assertThat(ties("a", "knownBy=2013-12-31&status=planned")).contains("\"known\":\"yes\"");
	}

	@Test
	void aLoadThatWithdrawsASourceTakesItsTiesAlong() {
		Story story = new Story().source("early", "2014-06-01").source("undated", "");
		story.companies("a", "b", "c", "d").claim("early", "a ACQUIRED b", Map.of("status", "planned"));
		this.loader.load(story.in(this.folder), Progress.SILENT);
		assertThat(ties("b", "status=established,announced,planned")).contains("planned").doesNotContain("INVESTED_IN");
		assertThat(ask("/api/ties/" + ask("/api/entities/a/ties?status=planned", "$.ties[0].id").replace("\"", ""),
				"$.earlier"))
			.isEqualTo("[]");
		assertThat(this.mvc.get().uri("/api/sources/late")).hasStatus(404);
	}

	private String ties(String id, String filter) {
		return ask("/api/entities/" + id + "/ties?" + filter, "$.ties");
	}

	private String ask(String uri, String path) {
		Object found = JsonPath.read(body(uri), path);
		return (found instanceof String text) ? '"' + text + '"' : String.valueOf(found);
	}

	private String body(String uri) {
		var response = this.mvc.get().uri(uri).exchange();
		assertThat(response).hasStatusOk();
		return new String(response.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
