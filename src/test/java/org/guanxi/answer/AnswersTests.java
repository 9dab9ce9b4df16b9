package org.guanxi.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Every answer says what it rests on, and is the same while that is the same. */
@GuanxiTest
class AnswersTests {

	private static final String PATHS = "/api/paths?from=china-mobile&to=softbank-group";

	@Autowired
	private Driver driver;

	@Autowired
	private Answers answers;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void tell() {
		Story.none(this.driver);
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void theEnvelopeSaysWhatWasAskedWithDefaultsAndWhatItRestsOn() {
		assertThat(this.mvc.get().uri(PATHS + "&k=1")).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).isLenientlyEqualTo("""
					{"asked": {"from": "china-mobile", "to": "softbank-group", "maxHops": 6, "k": 1, "mode": "k",
					  "type": [], "kind": [], "status": ["established", "announced"], "direction": "any",
					  "minConfidence": 0.0, "source": [], "evidence": "full"},
					 "complete": false, "cutAt": {"bound": "k", "at": 1}}""");
			assertThat(json).extractingPath("$.dataset.digest").asString().matches("[0-9a-f]{64}");
		});
		assertThat(this.mvc.get().uri("/api/vocabulary")).bodyJson().satisfies((json) -> {
			assertThat(json).isLenientlyEqualTo("{\"asked\": {}, \"complete\": true}");
			assertThat(json).doesNotHavePath("$.cutAt");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { PATHS, "/api/entities?q=alibaba", "/api/entities/tencent", "/api/entities/tencent/ties",
			"/api/entities/sparkice/network?depth=2", "/api/sources/forum-china-ict", "/api/disputes", "/api/changes",
			"/api/vocabulary" })
	void theSameQuestionHasTheSameBytesAndNotTwice(String question) {
		MvcTestResult first = this.mvc.get().uri(question).exchange();
		assertThat(first).hasStatusOk();
		assertThat(first.getResponse().getHeader("Server-Timing")).matches("answer;dur=\\d+\\.\\d");
		String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
		MvcTestResult again = this.mvc.get().uri(question).exchange();
		assertThat(again.getResponse().getContentAsByteArray()).isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(again).hasHeader(HttpHeaders.ETAG, tag);
		for (String known : List.of(tag, "\"other\", " + tag, "W/" + tag)) {
			MvcTestResult unchanged = this.mvc.get().uri(question).header(HttpHeaders.IF_NONE_MATCH, known).exchange();
			assertThat(unchanged).as(known).hasStatus(HttpStatus.NOT_MODIFIED).hasHeader(HttpHeaders.ETAG, tag);
			assertThat(unchanged.getResponse().getContentAsByteArray()).isEmpty();
		}
		assertThat(this.mvc.get().uri(question).header(HttpHeaders.IF_NONE_MATCH, "\"other\"")).hasStatusOk();
	}

	@Test
	void otherFactsAndOtherQuestionsHaveAnotherTag() {
		MvcTestResult before = this.mvc.get().uri(PATHS).exchange();
		String tag = Objects.requireNonNull(before.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri(PATHS + "&k=2").exchange().getResponse().getHeader(HttpHeaders.ETAG))
			.isNotEqualTo(tag);
		this.loader.load(new Story("more").source("s", "").companies("zenith").in(this.folder), Progress.SILENT);
		MvcTestResult after = this.mvc.get().uri(PATHS).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(after).hasStatusOk();
		assertThat(after.getResponse().getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
		assertThat(digest(after)).isNotEqualTo(digest(before));
	}

	@Test
	void theSameFactsHaveTheSameDigestHoweverTheyCame() {
		String digest = digest(this.mvc.get().uri("/api/vocabulary").exchange());
		this.loader.load(new Story("more").source("s", "").companies("zenith").in(this.folder), Progress.SILENT);
		Story.none(this.driver);
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		assertThat(digest(this.mvc.get().uri("/api/vocabulary").exchange())).isEqualTo(digest);
	}

	@Test
	void whatGoesWrongWhileTheFactsChangeIsAskedAgain() {
		AtomicInteger tries = new AtomicInteger();
		ResponseEntity<String> answer = answering(() -> {
			if (tries.getAndIncrement() == 0) {
				this.loader.load(new Story("more").source("s", "").companies("zenith").in(this.folder),
						Progress.SILENT);
				throw new IllegalStateException("half of a change");
			}
			return "whole";
		});
		assertThat(answer.getBody()).isEqualTo("whole");
		assertThat(tries).hasValue(2);
	}

	@Test
	void aFaultOfOurOwnIsNoneOfTheFacts() {
		AtomicInteger tries = new AtomicInteger();
		assertThatIllegalStateException().isThrownBy(() -> answering(() -> {
			tries.incrementAndGet();
			throw new IllegalStateException("ours");
		})).withMessage("ours");
		assertThat(tries).hasValue(1);
	}

	private ResponseEntity<String> answering(Supplier<String> finder) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			return this.answers.bare(finder);
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	@Test
	void evidenceIsToldInFullOrByIds() {
		String full = Pages.json(this.mvc, "/api/entities/sb-cloud/ties");
		String ids = Pages.json(this.mvc, "/api/entities/sb-cloud/ties?evidence=ids");
		assertThat(JsonPath.<List<String>>read(full, "$.ties[*].claims[*].id")).isNotEmpty()
			.isEqualTo(JsonPath.read(ids, "$.ties[*].claims[*].id"));
		assertThat(JsonPath.<List<Map<String, Object>>>read(ids, "$.ties[*].claims[*]"))
			.allMatch((claim) -> claim.keySet().equals(java.util.Set.of("id")));
		assertThat(JsonPath.<List<String>>read(full, "$.ties[*].claims[*].source.title")).isNotEmpty();
		assertThat(JsonPath.<List<String>>read(full, "$.ties[*].claims[*].locator")).contains("p2", "p7");
	}

	@Test
	void aListIsWrittenWithCommasOrRepeated() {
		String commas = Pages.json(this.mvc,
				"/api/entities/alibaba-group/ties?type=OWNS_STAKE_IN,PARTNERS_WITH&limit=200");
		String repeated = Pages.json(this.mvc,
				"/api/entities/alibaba-group/ties?type=OWNS_STAKE_IN&type=PARTNERS_WITH&limit=200");
		assertThat(commas).isEqualTo(repeated);
		assertThat(JsonPath.<List<String>>read(commas, "$.ties[*].type")).contains("OWNS_STAKE_IN", "PARTNERS_WITH")
			.containsOnly("OWNS_STAKE_IN", "PARTNERS_WITH");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities?limit=200", "/api/entities/alibaba-group",
			"/api/entities/alibaba-group/ties?status=established,announced,planned,forecast,alleged&limit=200",
			"/api/entities/tencent/network?depth=3&limit=500&asOf=2016-05-19", PATHS + "&k=50",
			"/api/paths?from=metro&to=alibaba-group", "/api/sources/enterprise-innovation-2016-05-19",
			"/api/sources/light-reading-open-sesame", "/api/disputes", "/api/vocabulary", "/api/changes?limit=1000" })
	void whatIsNotStatedIsLeftOut(String question) {
		Map<String, Object> answer = JsonPath.read(Pages.json(this.mvc, question), "$");
		answer.remove("asked");
		stated(answer, question);
	}

	private static void stated(Object value, String place) {
		assertThat(value).as(place).isNotNull().isNotEqualTo("");
		if (value instanceof Map<?, ?> fields) {
			fields.forEach((name, field) -> stated(field, place + " " + name));
		}
		else if (value instanceof List<?> items) {
			items.forEach((item) -> stated(item, place + " []"));
		}
	}

	private static String digest(MvcTestResult answer) {
		return JsonPath.read(Pages.text(answer), "$.dataset.digest");
	}

}
