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

/** Answers show what is contested in them, and what they would be under either side. */
@GuanxiTest
class ContestsTests {

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void aTieThatOneSourceDeniesFallsIfThatOneIsRight() {
		load(story().claim("s", "a PARTNERS_WITH b").claim("t", "a PARTNERS_WITH b", Map.of("status", "denied")));
		String tie = ask("/api/entities/a/ties", "$.ties[0].id");
		assertThat(ask("/api/entities/a/ties", "$.ties..claims..disputed")).isEqualTo("[true,true]");
		assertThat(ask("/api/entities/a/ties", "$.disputes..rule")).isEqualTo("[\"denied\"]");
		assertThat(side("/api/entities/a/ties", "t", "falls")).isEqualTo("[[\"" + tie + "\"]]");
		assertThat(side("/api/entities/a/ties", "t", "then")).contains("falls, as no other claim supports it");
		assertThat(side("/api/entities/a/ties", "s", "falls")).isEqualTo("[[]]");
		assertThat(side("/api/entities/a/ties", "s", "then")).contains("established, not denied");
	}

	@Test
	void aTieThatOthersSupportStands() {
		load(story().claim("s", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "asOf", "2015-05-01"))
			.claim("u", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015", "status", "announced"))
			.claim("t", "q HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015-01-01", "until", "2015-12-31")));
		assertThat(side("/api/entities/a/ties", "t", "then")).contains("still announced from 2015, by other claims");
		assertThat(side("/api/entities/a/ties", "t", "falls")).isEqualTo("[[]]");
		assertThat(side("/api/entities/a/ties", "s", "falls")).isNotEqualTo("[[]]");
	}

	@Test
	void aPathSaysWhatIsLeftOfIt() {
		load(story().claim("s", "a PARTNERS_WITH b")
			.claim("t", "a PARTNERS_WITH b", Map.of("status", "denied"))
			.claim("s", "b PARTNERS_WITH c")
			.claim("s", "a INVESTED_IN d")
			.claim("s", "d INVESTED_IN e")
			.claim("s", "e INVESTED_IN c"));
		assertThat(side("/api/paths?from=a&to=c", "t", "answer"))
			.contains("1 of these 2 paths are left, the shortest of 3 ties.");
		assertThat(side("/api/paths?from=a&to=c&k=1", "t", "answer")).contains("None of these paths is left.");
		assertThat(side("/api/paths?from=a&to=c", "s", "answer")).isEqualTo("[]");
		assertThat(body("/api/paths?from=d&to=c&k=1")).doesNotContain("\"disputes\":");
	}

	@Test
	void figuresOfAnEntityShowBothValues() {
		load(story().line("figures/all.csv", "s,p1,a,users,100,users,exact,,,,2015,established,,,")
			.line("figures/all.csv", "t,p2,a,users,150,users,over,,,,2015,established,,,")
			.line("figures/all.csv", "t,p3,a,shops,9,shops,exact,,,,2015,established,,,"));
		assertThat(ask("/api/entities/a", "$.figures[?(@.disputed)].value")).contains("100", "150").doesNotContain("9");
		assertThat(side("/api/entities/a", "t", "then")).contains("a, users: over 150 users (established).");
		assertThat(side("/api/entities/a", "s", "then")).contains("a, users: 100 users (established).");
	}

	@Test
	void beforeTheOtherSideWasPublishedNothingWasContested() {
		load(story().claim("s", "a PARTNERS_WITH b").claim("t", "a PARTNERS_WITH b", Map.of("status", "denied")));
		assertThat(body("/api/entities/a/ties?knownBy=2016-12-31")).doesNotContain("\"disputes\":",
				"\"disputed\":true");
		assertThat(body("/api/entities/a/ties?knownBy=2017-01-01")).contains("\"disputes\":", "\"disputed\":true");
		assertThat(ask("/api/disputes?knownBy=2016-12-31", "$.disputes..rule")).isEqualTo("[]");
		assertThat(ask("/api/disputes?knownBy=2017-01-01", "$.disputes..rule")).isEqualTo("[\"denied\"]");
	}

	@Test
	void whatSinksBelowWhatWasAskedForFalls() {
		load(story().claim("s", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "asOf", "2015-05-01"))
			.claim("u", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015", "status", "planned"))
			.claim("t", "q HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015-01-01", "until", "2015-12-31")));
		assertThat(side("/api/paths?from=p&to=a", "t", "then")).contains("planned", "this question leaves that out");
		assertThat(side("/api/paths?from=p&to=a", "t", "answer")).contains("None of these paths is left.");
		assertThat(side("/api/paths?from=p&to=a&status=established,planned", "t", "falls")).isEqualTo("[[]]");
	}

	@Test
	void anEarlierVersionFallsByItsOwnId() {
		load(story().source("later", "2020")
			.claim("s", "a PARTNERS_WITH b")
			.claim("t", "a PARTNERS_WITH b", Map.of("status", "denied"))
			.claim("later", "a PARTNERS_WITH b"));
		String uri = "/api/paths?from=a&to=b&knownBy=2018-01-01";
		assertThat(side(uri, "t", "falls")).isEqualTo("[[\"" + ask(uri, "$.paths[0].ties[0].id") + "\"]]");
		assertThat(side(uri, "t", "answer")).contains("None of these paths is left.");
		assertThat(side("/api/paths?from=a&to=b", "t", "falls")).contains("[[]");
	}

	@Test
	void aDenialOfAnotherTimeContradictsNothing() {
		load(story().claim("s", "a OWNS_STAKE_IN b", Map.of("from", "2005", "until", "2007"))
			.claim("t", "a OWNS_STAKE_IN b", Map.of("from", "2015", "status", "denied")));
		assertThat(ask("/api/entities/a/ties", "$.ties[0].disputed")).isEqualTo("false");
		assertThat(ask("/api/disputes", "$.disputes")).isEqualTo("[]");
	}

	private static Story story() {
		return new Story().source("s", "2016")
			.source("t", "2017")
			.source("u", "2016")
			.companies("a", "b", "c", "d", "e")
			.entity("p", "Person")
			.entity("q", "Person");
	}

	private void load(Story story) {
		this.loader.load(story.in(this.folder), Progress.SILENT);
	}

	/** What an answer says of the side that a source is on. */
	private String side(String uri, String source, String what) {
		return ask(uri, "$.disputes..sides[?(@.claim.source.id=='" + source + "')]." + what);
	}

	private String ask(String uri, String path) {
		return String.valueOf(JsonPath.<Object>read(body(uri), path));
	}

	private String body(String uri) {
		var response = this.mvc.get().uri(uri).exchange();
		assertThat(response).hasStatusOk();
		return new String(response.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
