package org.guanxi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README promises, asked over HTTP of the facts that come with Guanxi. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class JourneyTests {

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void whoIsBehindSbCloud() {
		String answer = ask("/api/entities/sb-cloud/ties");
		assertThat(ties(answer)).contains("alibaba-group OWNS_STAKE_IN sb-cloud", "softbank OWNS_STAKE_IN sb-cloud",
				"alibaba-group FOUNDED sb-cloud", "softbank FOUNDED sb-cloud", "eric-gan HOLDS_POSITION_AT sb-cloud",
				"sb-cloud USES_TECHNOLOGY_OF alibaba-cloud");
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[*].claims[*].source.publisher"))
			.containsOnly("Enterprise Innovation");
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[?(@.type=='HOLDS_POSITION_AT')].role"))
			.containsExactly("CEO");
	}

	@Test
	void whatTencentInvestedInWhenAndHowMuch() {
		String answer = ask("/api/entities/tencent/ties?kind=investment&direction=out");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.ties[*]")).anySatisfy((tie) -> {
			assertThat(tie).containsEntry("type", "INVESTED_IN")
				.containsEntry("from", "2010")
				.containsEntry("currency", "USD");
			assertThat(tie.get("amount")).isEqualTo(300000000);
			assertThat(JsonPath.<String>read(tie, "$.object.id")).isEqualTo("digital-sky-technologies");
			assertThat(JsonPath.<String>read(tie, "$.claims[0].locator")).isEqualTo("p11");
			assertThat(JsonPath.<String>read(tie, "$.claims[0].source.id")).isEqualTo("china-daily-2015-12-17");
		});
		String bought = ask("/api/entities/tencent/ties?type=ACQUIRED&direction=out");
		assertThat(ties(bought)).contains("tencent ACQUIRED supercell");
		assertThat(JsonPath.<List<Number>>read(bought, "$.ties[?(@.object.id=='supercell')].amount"))
			.extracting(Number::longValue)
			.containsExactly(8_600_000_000L);
	}

	@Test
	void howChinaMobileAndSoftBankGroupConnectWithArticleAndParagraphForEachHop() {
		String answer = ask("/api/paths?from=china-mobile&to=softbank-group&mode=shortest");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].entities[*].id")).containsExactly("china-mobile",
				"alibaba-group", "softbank-group");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].ties[0].claims[*].source.title"))
			.containsExactly("Open Sesame");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].ties[0].claims[*].locator")).containsExactly("p8s2");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].ties[1].claims[*].source.title"))
			.containsExactly("Alibaba, SoftBank set up JV cloud services in Japan");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].ties[1].claims[*].locator")).containsExactly("p8");
	}

	@Test
	void thePartnerNetworkOfSparkice() {
		String answer = ask("/api/entities/sparkice/network?kind=partnership");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<String>>read(answer, "$.entities[*].id")).startsWith("sparkice").contains("metro");
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[*].kind")).isNotEmpty().containsOnly("partnership");
		assertThat(JsonPath.<List<String>>read(answer, "$.ties[*].claims[*].locator")).isNotEmpty();
	}

	@Test
	void aPathReadsAsASentenceWithFootnotesInBothLanguages() {
		String answer = ask("/api/paths?from=china-mobile&to=softbank-group&k=1");
		assertThat(JsonPath.<String>read(answer, "$.paths[0].sentence"))
			.contains("Alibaba Group", "; SoftBank Group owns a stake in Alibaba Group [")
			.endsWith(".");
		assertThat(JsonPath.<String>read(answer, "$.paths[0].sentenceZh")).contains("软银集团持有阿里巴巴集团的股份[").endsWith("。");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].footnotes"))
			.anyMatch((footnote) -> footnote.contains("Open Sesame") && footnote.contains("undated, p8s2"))
			.anyMatch((footnote) -> footnote.contains("2016-05-19, p8"));
		assertThat(JsonPath.<List<Double>>read(answer, "$.paths[0].why[*].evidence")).hasSize(2);
	}

	@Test
	void aPathThroughARivalryIsNamedForWhatItIs() {
		assertThat(
				JsonPath.<List<String>>read(ask("/api/paths?from=softbank-group&to=tencent&k=1"), "$.paths[0].through"))
			.containsExactly("a rivalry");
		assertThat(JsonPath.<String>read(
				ask("/api/paths?from=softbank-group&to=tencent&maxHops=8&kind=ownership,investment,partnership,people"),
				"$.none.proof"))
			.startsWith("No path of any length leads from SoftBank Group to Tencent");
	}

	@Test
	void thatNoWayLeadsFromMetroToAlibaba() {
		String answer = ask("/api/paths?from=metro&to=alibaba-group&maxHops=8");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<Object>>read(answer, "$.paths")).isEmpty();
		int reached = JsonPath.read(answer, "$.explored.entities");
		assertThat(reached).isPositive();
		assertThat(JsonPath.<String>read(answer, "$.none.proof"))
			.contains("No path of any length leads from Metro to Alibaba Group", "and Alibaba Group is none of them");
		assertThat(JsonPath.<Boolean>read(answer, "$.none.separate")).isTrue();
	}

	@Test
	void aNameInEitherScriptLeadsToItsBearer() {
		assertThat(JsonPath.<String>read(ask("/api/entities?q=%E9%98%BF%E9%87%8C%E4%BA%91"), "$.entities[0].id"))
			.isEqualTo("alibaba-cloud");
		assertThat(JsonPath.<List<String>>read(ask("/api/disputes"), "$.disputes[*].about.id"))
			.contains("alibaba-group");
	}

	@Test
	void whatIsNoTextIsNoFault() throws Exception {
		for (String q : List.of("%00", "%ED%A0%80", "%FF", "%C3%28", "%F0%9F%98%80", "%E2%80%AE")) {
			assertThat(get("/api/entities?q=" + q).statusCode()).as(q).isIn(200, 400);
			assertThat(get("/api/paths?to=metro&from=" + q).statusCode()).as(q).isIn(400, 404);
			assertThat(get("/api/entities/" + q).statusCode()).as(q).isIn(400, 404);
		}
		for (String path : List.of("/api/entities/a%2Fb", "/api/entities/..%2f..", "/api/entities/;x",
				"/api/entities//", "/api//entities")) {
			assertThat(get(path).statusCode()).as(path).isIn(200, 400, 404);
		}
	}

	@Test
	void whatIsTooLongIsRefusedWithTheBound() throws Exception {
		HttpRequest.BodyPublisher much = HttpRequest.BodyPublishers.ofString("queries=" + "x".repeat(8_000_000));
		URI reconcile = URI.create("http://127.0.0.1:" + this.port + "/reconcile");
		URI match = URI.create("http://127.0.0.1:" + this.port + "/api/match");
		try (HttpClient client = HttpClient.newHttpClient()) {
			for (HttpRequest question : List.of(
					HttpRequest.newBuilder(reconcile)
						.header("Content-Type", "application/x-www-form-urlencoded")
						.POST(much)
						.build(),
					HttpRequest.newBuilder(match).header("Content-Type", "application/json").POST(much).build())) {
				HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
				assertThat(answer.statusCode()).isEqualTo(413);
				assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
				assertThat(answer.body()).contains("body: has more than 5 MB");
			}
		}
	}

	private static List<String> ties(String answer) {
		return JsonPath.<List<Map<String, Object>>>read(answer, "$.ties[*]")
			.stream()
			.map((tie) -> JsonPath.read(tie, "$.subject.id") + " " + tie.get("type") + " "
					+ JsonPath.read(tie, "$.object.id"))
			.toList();
	}

	private String ask(String question) {
		try {
			HttpResponse<String> answer = get(question);
			assertThat(answer.statusCode()).as(question).isEqualTo(200);
			return answer.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(question, ex);
		}
	}

	private HttpResponse<String> get(String question) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + question)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
