package org.guanxi.reconcile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever speaks the Reconciliation Service API 0.2 is answered in it. */
@GuanxiTest
class ReconcileTests {

	private static final String RESULTS = "reconciliation-result-batch";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Graph graph;

	private final JsonMapper json = JsonMapper.shared();

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		loader.load(new Story("more").source("s", "2016-05-19")
			.line("entities/all.csv",
					"zenith,Company,Zenith <script>alert(1)</script> & \"Sons\",<b>峰</b>,former:<i>Pinnacle</i>,CN,<u>,"
							+ "lei:5493001KJTIIGC8Y1R12,A <img src=x onerror=alert(1)> maker.")
			.line("entities/all.csv", "polestar-east,Company,Polestar Holdings,,,CN,Shenzhen,,")
			.line("entities/all.csv", "polestar-west,Company,Polestar Holdings,,,SG,Singapore,,")
			.claim("s", "zenith INVESTED_IN polestar-west", Map.of("from", "2015-03-02"))
			.claim("s", "zenith FOUNDED polestar-east", Map.of("from", "2012"))
			.entity("wu", "Person")
			.claim("s", "wu HOLDS_POSITION_AT polestar-east", Map.of("role", "CEO"))
			.claim("s", "wu HOLDS_POSITION_AT polestar-east", Map.of("role", "director"))
			.claim("s", "wu HOLDS_POSITION_AT polestar-west", Map.of("role", "CEO"))
			.line("figures/all.csv", "s,line 8,polestar-east,margin,12.5,percent,exact,,,,2016-05-19,established,,,")
			.line("figures/all.csv", "s,line 9,polestar-east,staff,7000,people,exact,,,,2016-05,established,,,")
			.in(folder), Progress.SILENT);
	}

	@Test
	void theManifestSaysWhatThereIsAndAllOfItAnswers() {
		String manifest = Schemas.valid("manifest", Pages.json(this.mvc, "/reconcile"));
		assertThat(JsonPath.<List<String>>read(manifest, "$.versions")).containsExactly("0.2");
		assertThat(JsonPath.<List<String>>read(manifest, "$.defaultTypes[*].id")).contains("Company", "Person")
			.hasSize(7);
		assertThat(JsonPath.<Integer>read(manifest, "$.batchSize")).isEqualTo(500);
		assertThat(JsonPath.<String>read(manifest, "$.extend.property_settings[0].name")).isEqualTo("limit");
		String view = JsonPath.read(manifest, "$.view.url");
		String preview = JsonPath.read(manifest, "$.preview.url");
		assertThat(view).startsWith("http://localhost");
		assertThat(this.mvc.get().uri(local(view).replace("{{id}}", "tencent"))).hasStatusOk();
		assertThat(this.mvc.get().uri(local(preview).replace("{{id}}", "tencent"))).hasStatusOk();
		Map.of("entity", "tencent", "type", "Company", "property", "INVESTED_IN").forEach((what, id) -> {
			Map<String, String> place = JsonPath.read(manifest, "$.suggest." + what);
			assertThat(this.mvc.get().uri(local(place.get("service_url") + place.get("service_path")) + "?prefix=t"))
				.hasStatusOk();
			assertThat(this.mvc.get()
				.uri(local(place.get("flyout_service_url") + place.get("flyout_service_path")).replace("${id}", id)))
				.hasStatusOk();
		});
		Map<String, String> proposal = JsonPath.read(manifest, "$.extend.propose_properties");
		assertThat(this.mvc.get().uri(local(proposal.get("service_url") + proposal.get("service_path")))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			腾讯                  | tencent
			Tengxun               | tencent
			tencent               | tencent
			Tencnet               | tencent
			Tencent Holdings Ltd. | tencent
			阿里巴巴              | alibaba-group
			Alibabba              | alibaba-group
			softbank-group        | softbank-group
			Michelle O'Neill      | michelle-oneill
			""")
	void aNameMeansWhoBearsIt(String name, String id) {
		String answer = reconcile(Map.of("q", Map.of("query", name)));
		assertThat(JsonPath.<String>read(answer, "$.q.result[0].id")).isEqualTo(id);
		assertThat(JsonPath.<Boolean>read(answer, "$.q.result[0].match")).as(answer).isTrue();
		assertThat(JsonPath.<Number>read(answer, "$.q.result[0].score").doubleValue()).isBetween(75.0, 100.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tenpay Logistics", "Alibris", "SoftBrands", "Metropolis Bank", "Zhongtian Steel" })
	void whoOnlyLooksAlikeIsNotTakenForIt(String name) {
		String answer = reconcile(Map.of("q", Map.of("query", name)));
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.q.result[*].match")).as(answer).doesNotContain(true);
	}

	@Test
	void aCandidateSaysWhoItIsAndWhatItsScoreIsMadeOf() {
		String answer = reconcile(Map.of("q", Map.of("query", "腾讯", "limit", 1)));
		Map<String, Object> tencent = JsonPath.read(answer, "$.q.result[0]");
		assertThat(tencent).containsOnlyKeys("id", "name", "description", "type", "score", "match", "features");
		assertThat(tencent).containsEntry("name", "Tencent").containsEntry("match", true);
		assertThat(tencent.get("description")).asString().contains("腾讯", "Shenzhen, CN");
		assertThat(JsonPath.<List<String>>read(tencent, "$.type[*].id")).containsExactly("Company");
		double sum = JsonPath.<List<Number>>read(tencent, "$.features[*].value")
			.stream()
			.mapToDouble(Number::doubleValue)
			.sum();
		assertThat(((Number) Objects.requireNonNull(tencent.get("score"))).doubleValue()).isCloseTo(sum,
				org.assertj.core.data.Offset.offset(0.02));
	}

	@Test
	void typesAreStrictOrNot() {
		assertThat(ids(Map.of("query", "腾讯", "type", "Person"))).doesNotContain("tencent");
		assertThat(ids(Map.of("query", "腾讯", "type", List.of("Person", "Company")))).startsWith("tencent");
		assertThat(ids(Map.of("query", "腾讯", "type", List.of("Person", "Company"), "type_strict", "any")))
			.startsWith("tencent");
		assertThat(ids(Map.of("query", "腾讯", "type", List.of("Person", "Company"), "type_strict", "all"))).isEmpty();
		assertThat(ids(Map.of("query", "腾讯", "type", "Company", "type_strict", "all"))).startsWith("tencent");
		String should = reconcile(Map.of("q", Map.of("query", "腾讯", "type", "Person", "type_strict", "should")));
		assertThat(JsonPath.<String>read(should, "$.q.result[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<Boolean>read(should, "$.q.result[0].match")).isFalse();
		assertThat(feature(should, 0, "type")).isNegative();
	}

	@Test
	void ofTwoThatFitAsWellNeitherIsTheOneUntilMoreIsKnown() {
		String both = reconcile(Map.of("q", Map.of("query", "Polestar Holdings")));
		assertThat(JsonPath.<List<String>>read(both, "$.q.result[0:2].id")).containsExactlyInAnyOrder("polestar-east",
				"polestar-west");
		assertThat(JsonPath.<List<Boolean>>read(both, "$.q.result[*].match")).doesNotContain(true);
		known("country", "SG", "polestar-west");
		known("country", "Singapore", "polestar-west");
		known("country", "中国", "polestar-east");
	}

	@Test
	void whatIsKnownOfARowRaisesTheConfidence() {
		for (Object zenith : List.of(Map.of("id", "zenith"), Map.of("id", "zenith", "name", "whatever"), "zenith",
				"2015-03-02", "2015", List.of("nobody", Map.of("id", "zenith")))) {
			Map<String, Object> query = Map.of("query", "Polestar", "properties",
					List.of(Map.of("pid", "INVESTED_IN:in", "v", zenith)));
			String answer = reconcile(Map.of("q", query, "plain", Map.of("query", "Polestar")));
			assertThat(JsonPath.<String>read(answer, "$.q.result[0].id")).as(zenith + "").isEqualTo("polestar-west");
			assertThat(JsonPath.<Number>read(answer, "$.q.result[0].score").doubleValue())
				.isGreaterThan(JsonPath.<Number>read(answer, "$.plain.result[0].score").doubleValue());
			assertThat(feature(answer, 0, "INVESTED_IN:in")).isPositive();
		}
		Map<String, Object> nobody = Map.of("query", "Polestar Holding", "properties",
				List.of(Map.of("pid", "INVESTED_IN", "v", Map.of("id", "zenith"))));
		assertThat(reconcile(Map.of("q", nobody))).doesNotContain("INVESTED_IN");
		Map<String, Object> numbers = Map.of("query", "Polestar", "properties",
				List.of(Map.of("pid", "figure:staff", "v", 7000), Map.of("pid", "figure:margin", "v", "12.50"),
						Map.of("pid", "region", "v", "shenzhen")));
		String east = reconcile(Map.of("q", numbers));
		assertThat(JsonPath.<String>read(east, "$.q.result[0].id")).isEqualTo("polestar-east");
		assertThat(JsonPath.<List<String>>read(east, "$.q.result[0].features[*].id")).contains("figure:staff",
				"figure:margin", "region");
	}

	@Test
	void namesAndIdentifiersInOtherColumnsFindToo() {
		assertThat(ids(Map.of("properties", List.of(Map.of("pid", "lei", "v", "5493001KJTIIGC8Y1R12")))))
			.startsWith("zenith");
		assertThat(ids(
				Map.of("properties", List.of(Map.of("pid", "identifier", "v", List.of("lei:5493001KJTIIGC8Y1R12"))))))
			.startsWith("zenith");
		assertThat(ids(Map.of("query", "", "properties", List.of(Map.of("pid", "nameZh", "v", "腾讯")))))
			.startsWith("tencent");
		assertThat(ids(Map.of("properties", List.of(Map.of("pid", "country", "v", true))))).isEmpty();
	}

	@Test
	void aBatchOfFiftyIsAnsweredInItsOrderByPostAndGetAlike() {
		Map<String, Object> batch = new LinkedHashMap<>();
		List<String> names = List.of("腾讯", "Alibaba", "Sparkice", "nobody at all", "中国移动");
		IntStream.range(0, 50).forEach((i) -> batch.put("q" + (49 - i), Map.of("query", names.get(i % 5), "limit", 3)));
		String posted = reconcile(batch);
		assertThat(JsonPath.<Map<String, Object>>read(posted, "$").keySet()).containsExactlyElementsOf(batch.keySet());
		assertThat(JsonPath.<String>read(posted, "$.q49.result[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<List<Object>>read(posted, "$.q46.result")).isEmpty();
		MvcTestResult got = this.mvc.get()
			.uri("/reconcile?queries={batch}", this.json.writeValueAsString(batch))
			.exchange();
		assertThat(got).hasStatusOk().containsHeader(HttpHeaders.ETAG);
		assertThat(Pages.text(got)).isEqualTo(posted);
		assertThat(this.mvc.get()
			.uri("/reconcile?queries={batch}", this.json.writeValueAsString(batch))
			.header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(got.getResponse().getHeader(HttpHeaders.ETAG))))
			.hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(got.getResponse().getHeader("Dataset-Digest"))
			.isEqualTo(JsonPath.read(Pages.json(this.mvc, "/api/vocabulary"), "$.dataset.digest"));
	}

	@Test
	void tooManyAtOnceAreRefusedWithTheBound() {
		Map<String, Object> batch = new LinkedHashMap<>();
		IntStream.range(0, 1000).forEach((i) -> batch.put("q" + i, Map.of("query", "腾讯")));
		String problem = problem(413, "queries", this.json.writeValueAsString(batch));
		assertThat(JsonPath.<String>read(problem, "$.detail")).contains("1,000", "500");
		String extend = this.json.writeValueAsString(
				Map.of("ids", IntStream.range(0, 501).mapToObj((i) -> "e" + i).toList(), "properties", List.of()));
		assertThat(JsonPath.<String>read(problem(413, "extend", extend), "$.detail")).contains("501", "500");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "\u0000", "\u0007\u001B[31m", "\u202EtnecneT\u202C", "\u200F腾讯\u200F",
			"😀😀", "\uFFFF", "'; MATCH (n) DETACH DELETE n //", "*", "+-&&||!(){}[]^\"~*?:\\/", "keys:(*)", "AND",
			"null" })
	void anyNameIsAnswered(String name) {
		Map<String, Object> query = Map.of("query", name, "properties",
				List.of(Map.of("pid", "INVESTED_IN", "v", name), Map.of("pid", "lei", "v", name),
						Map.of("pid", "country", "v", name), Map.of("pid", "figure:staff", "v", name)));
		reconcile(Map.of(name, query));
		suggested("entity", name);
		suggested("type", name);
		suggested("property", name);
	}

	@Test
	void longNamesAreAnswered() {
		for (String name : List.of("x".repeat(10_000), "腾".repeat(10_000), "腾讯 ".repeat(3_000), "a b ".repeat(2_500))) {
			reconcile(Map.of("q", Map.of("query", name)));
			suggested("entity", name);
		}
	}

	@Test
	void aQueryThatIsWrongDoesNotKeepTheOthersFromTheirAnswers() {
		MvcTestResult result = posted("queries", """
				{"firm": {"query": "x", "type": "Firm"}, "good": {"query": "腾讯"}, "long": {"query": "%s"}, "text": "x",
				 "hidden": {"query": "\\u202E阿里巴巴\\u202C"}}""".formatted("x".repeat(10_001)));
		assertThat(result).hasStatusOk();
		String answer = Schemas.valid(RESULTS, Pages.text(result));
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$").keySet()).containsExactly("firm", "good", "long",
				"text", "hidden");
		assertThat(JsonPath.<String>read(answer, "$.good.result[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.good")).containsOnlyKeys("result");
		for (String wrong : List.of("firm", "long", "text")) {
			assertThat(JsonPath.<List<Object>>read(answer, "$." + wrong + ".result")).isEmpty();
		}
		assertThat(JsonPath.<String>read(answer, "$.firm.error")).contains("queries.firm.type 'Firm' is none of");
		assertThat(JsonPath.<String>read(answer, "$.long.error")).contains("10,001", "10,000");
		assertThat(JsonPath.<String>read(answer, "$.text.error")).contains("must be an object");
		assertThat(JsonPath.<String>read(answer, "$.hidden.result[0].id")).isEqualTo("alibaba-group");
		assertThat(JsonPath.<List<String>>read(answer, "$.hidden.notes"))
			.containsExactly("query: U+202E, which nobody sees, is left out");
	}

	@Test
	void halvesOfCharactersAreNoFault() {
		for (String half : List.of("\\ud800", "\\udc00", "a\\udc00\\ud800b")) {
			MvcTestResult answer = posted("queries", "{\"" + half + "\": {\"query\": \"" + half + "\"}}");
			assertThat(answer.getResponse().getStatus()).isIn(200, 400);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					queries | {                                                     | queries                    | no JSON
					queries | ``                                                    | queries                    | object
					queries | []                                                    | queries                    | object
					queries | {"q": {"query": "x"}} {}                              | queries                    | no JSON
					queries | {"q": "x"}                                            | queries.q                  | object
					queries | {"q": {}}                                             | queries.q                  | needs query
					queries | {"q": {"query": 1}}                                   | queries.q.query            | text
					queries | {"q": {"query": "x", "name": "y"}}                    | queries.q.name             | no member
					queries | {"q": {"query": "x", "type": "Firm"}}                 | queries.q.type             | GovernmentBody
					queries | {"q": {"query": "x", "type_strict": "no"}}            | queries.q.type_strict      | should
					queries | {"q": {"query": "x", "limit": 0}}                     | queries.q.limit            | 100
					queries | {"q": {"query": "x", "limit": 1.5}}                   | queries.q.limit            | 100
					queries | {"q": {"query": "x", "limit": 1e99999}}               | queries.q.limit            | 100
					queries | {"q": {"query": "x", "limit": []}}                    | queries.q.limit            | 100
					queries | {"q": {"query": "x", "properties": {}}}               | queries.q.properties       | list
					queries | {"q": {"query": "x", "properties": [{"pid": "P31", "v": 1}]}} | queries.q.properties.pid | property
					queries | {"q": {"query": "x", "properties": [{"pid": "lei"}]}} | queries.q.properties.v     | value
					extend  | {                                                     | extend                     | no JSON
					extend  | {"ids": []}                                           | extend.properties          | missing
					extend  | {"ids": "x", "properties": []}                        | extend.ids                 | list
					extend  | {"ids": [], "properties": [{"id": "P31"}]}            | extend.properties.id       | property
					extend  | {"ids": [], "properties": [{"id": "name"}, {"id": "name"}]} | extend.properties.id | twice
					extend  | {"ids": [], "properties": [{"id": "name", "settings": {"limit": -1}}]} | extend.properties.settings.limit | 1000
					extend  | {"ids": [], "properties": [{"id": "name", "settings": {"give": "all"}}]} | extend.properties.settings.give | from
					""")
	void aMistakeIsNamed(String parameter, String text, String place, String says) {
		String problem = problem(400, parameter, text);
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsExactly(place);
		assertThat(JsonPath.<String>read(problem, "$.violations[0].message")).contains(says);
	}

	@Test
	void allMistakesAreNamedAtOnce() {
		String problem = problem(400, "queries", """
				{"a": {"query": "x", "type": "Firm"}, "b": {"limit": 0, "query": "y"}}""");
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).containsExactly("queries.a.type",
				"queries.b.limit");
		assertThat(this.mvc.post().uri("/reconcile")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.get().uri("/reconcile?queries={}&queries={}", "{}", "{}"))
			.hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.put().uri("/reconcile")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
	}

	@Test
	void suggestionsAreWhatBeginsSo() {
		assertThat(suggested("entity", "tenc")).startsWith("tencent");
		assertThat(suggested("entity", "腾")).contains("tencent");
		assertThat(suggested("entity", "softbank-group")).startsWith("softbank-group");
		assertThat(suggested("entity", "SoftBank Group")).startsWith("softbank-group");
		assertThat(suggested("type", "gov")).containsExactly("GovernmentBody");
		assertThat(suggested("type", "")).hasSize(7);
		assertThat(suggested("type", "Company")).containsExactly("Company");
		assertThat(suggested("property", "invest")).contains("INVESTED_IN", "INVESTED_IN:in", "figure:investment");
		assertThat(suggested("property", "INVESTED_IN:in")).containsExactly("INVESTED_IN:in");
		assertThat(suggested("property", "lei")).contains("lei");
		List<String> first = suggested("property", "");
		assertThat(first).hasSize(20);
		List<String> second = JsonPath.read(Pages.json(this.mvc, "/reconcile/suggest/property?prefix=&cursor=20"),
				"$.result[*].id");
		assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
		assertThat(JsonPath.<List<String>>read(
				Pages.json(this.mvc, "/reconcile/suggest/entity?prefix=alibaba&type=Person"), "$.result[*].id"))
			.doesNotContain("alibaba-group");
		for (String wrong : List.of("cursor=-1", "cursor=x", "cursor=1001", "cursor=99999999999999", "type=Firm")) {
			assertThat(this.mvc.get().uri("/reconcile/suggest/entity?prefix=a&" + wrong))
				.hasStatus(HttpStatus.BAD_REQUEST);
		}
	}

	@Test
	void flyoutsAreEscaped() {
		String flyout = Pages.json(this.mvc, "/reconcile/flyout/entity?id=zenith");
		assertThat(JsonPath.<String>read(flyout, "$.id")).isEqualTo("zenith");
		harmless(JsonPath.read(flyout, "$.html"));
		assertThat(JsonPath.<String>read(Pages.json(this.mvc, "/reconcile/flyout/type?id=GovernmentBody"), "$.html"))
			.contains("Government body");
		assertThat(JsonPath.<String>read(Pages.json(this.mvc, "/reconcile/flyout/property?id={id}", "INVESTED_IN:in"),
				"$.html"))
			.contains("received an investment from");
		for (String what : List.of("entity", "type", "property")) {
			for (String id : List.of("", "nobody", "<b>", "\u0000")) {
				assertThat(this.mvc.get().uri("/reconcile/flyout/" + what + "?id={id}", id)).as(what + " " + id)
					.hasStatus(HttpStatus.NOT_FOUND);
			}
		}
	}

	@Test
	void thePreviewIsAWholePageThatRunsNothing() {
		MvcTestResult page = this.mvc.get().uri("/reconcile/preview?id=zenith").accept(MediaType.TEXT_HTML).exchange();
		assertThat(page).hasStatusOk().hasContentType("text/html;charset=UTF-8");
		assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'",
				"frame-ancestors *");
		String html = Pages.text(page);
		assertThat(html).startsWith("<!DOCTYPE html>")
			.endsWith("</html>\n")
			.contains("invested in Polestar Holdings", "http://localhost/api/entities/zenith");
		harmless(html);
		assertThat(Pages.text(this.mvc.get().uri("/reconcile/preview?id=tencent").exchange())).contains("腾讯",
				"Shenzhen, CN", "Tencent Holdings Ltd; ");
		assertThat(this.mvc.get().uri("/reconcile/preview?id=nobody").accept(MediaType.TEXT_HTML))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/api/entities/tencent")).doesNotContainHeader("Content-Security-Policy");
	}

	private static void harmless(String html) {
		assertThat(html).contains("Zenith &lt;script&gt;alert(1)&lt;", "&lt;b&gt;峰", "&amp;", "&lt;img")
			.doesNotContain("<script", "<img", "<b>", "<u>", "<i>", "javascript:");
	}

	@Test
	void columnsAreFilledWithEntitiesDatesNumbersAndTexts() {
		String answer = extend(List.of("zenith", "polestar-east", "nobody"),
				List.of(Map.of("id", "name"), Map.of("id", "alias"), Map.of("id", "country"), Map.of("id", "lei"),
						Map.of("id", "identifier"), Map.of("id", "INVESTED_IN"), Map.of("id", "FOUNDED:in"),
						Map.of("id", "figure:staff"), Map.of("id", "figure:margin")));
		assertThat(JsonPath.<List<String>>read(answer, "$.meta[*].id")).hasSize(9).startsWith("name", "alias");
		assertThat(JsonPath.<Object>read(answer, "$.rows.zenith.INVESTED_IN"))
			.isEqualTo(List.of(Map.of("id", "polestar-west", "name", "Polestar Holdings")));
		assertThat(JsonPath.<Object>read(answer, "$.rows.zenith.lei"))
			.isEqualTo(List.of(Map.of("str", "5493001KJTIIGC8Y1R12")));
		assertThat(JsonPath.<Object>read(answer, "$.rows.zenith.identifier"))
			.isEqualTo(List.of(Map.of("str", "lei:5493001KJTIIGC8Y1R12")));
		assertThat(JsonPath.<Object>read(answer, "$.rows.zenith.alias"))
			.isEqualTo(List.of(Map.of("str", "<i>Pinnacle</i>")));
		assertThat(JsonPath.<Object>read(answer, "$.rows.polestar-east['FOUNDED:in']"))
			.isEqualTo(List.of(Map.of("id", "zenith", "name", "Zenith <script>alert(1)</script> & \"Sons\"")));
		assertThat(JsonPath.<Object>read(answer, "$.rows.polestar-east['figure:staff']"))
			.isEqualTo(List.of(Map.of("int", 7000)));
		assertThat(JsonPath.<Object>read(answer, "$.rows.polestar-east['figure:margin']"))
			.isEqualTo(List.of(Map.of("float", 12.5)));
		assertThat(JsonPath.<Map<String, List<Object>>>read(answer, "$.rows.nobody").values())
			.allSatisfy((values) -> assertThat(values).isEmpty());
	}

	@Test
	void aDayIsADateAndAYearIsNone() {
		String dates = extend(List.of("zenith", "polestar-east"),
				List.of(Map.of("id", "INVESTED_IN", "settings", Map.of("give", "from")),
						Map.of("id", "FOUNDED", "settings", Map.of("give", "from")),
						Map.of("id", "figure:margin", "settings", Map.of("give", "asOf")),
						Map.of("id", "figure:staff", "settings", Map.of("give", "asOf", "limit", "5"))));
		assertThat(JsonPath.<Object>read(dates, "$.rows.zenith.INVESTED_IN"))
			.isEqualTo(List.of(Map.of("date", "2015-03-02T00:00:00Z")));
		assertThat(JsonPath.<Object>read(dates, "$.rows.zenith.FOUNDED")).isEqualTo(List.of(Map.of("str", "2012")));
		assertThat(JsonPath.<Object>read(dates, "$.rows.polestar-east['figure:margin']"))
			.isEqualTo(List.of(Map.of("date", "2016-05-19T00:00:00Z")));
		assertThat(JsonPath.<Object>read(dates, "$.rows.polestar-east['figure:staff']"))
			.isEqualTo(List.of(Map.of("str", "2016-05")));
		String units = extend(List.of("polestar-east"),
				List.of(Map.of("id", "figure:margin", "settings", Map.of("give", "unit")),
						Map.of("id", "FOUNDED:in", "settings", Map.of("give", "status"))));
		assertThat(units).contains("percent", "established");
	}

	@Test
	void onePropertyFillsTwoColumnsWithDifferentSettings() {
		String answer = extend(List.of("zenith"),
				List.of(Map.of("id", "INVESTED_IN"), Map.of("id", "INVESTED_IN", "settings", Map.of("give", "from")),
						Map.of("id", "INVESTED_IN", "settings", Map.of("limit", 1))));
		List<String> ids = JsonPath.read(answer, "$.meta[*].id");
		assertThat(ids).containsExactly("INVESTED_IN", "INVESTED_IN?give=from&limit=100",
				"INVESTED_IN?give=value&limit=1");
		assertThat(JsonPath.<List<String>>read(answer, "$.meta[*].name")).element(1)
			.asString()
			.endsWith(", when it began");
		Map<String, List<Map<String, Object>>> row = JsonPath.read(answer, "$.rows.zenith");
		assertThat(row.keySet()).containsExactlyElementsOf(ids);
		assertThat(row.get(ids.get(1))).containsExactly(Map.of("date", "2015-03-02T00:00:00Z"));
		assertThat(row.get(ids.get(2))).containsExactly(Map.of("id", "polestar-west", "name", "Polestar Holdings"));
	}

	@Test
	void whoeverIsTiedTwiceCountsOnceTowardsTheLimit() {
		Map<String, Object> two = Map.of("id", "HOLDS_POSITION_AT", "settings", Map.of("limit", 2));
		assertThat(
				JsonPath.<List<String>>read(extend(List.of("wu"), List.of(two)), "$.rows.wu.HOLDS_POSITION_AT[*].id"))
			.containsExactly("polestar-east", "polestar-west");
		Map<String, Object> all = Map.of("id", "HOLDS_POSITION_AT", "settings", Map.of("give", "status"));
		assertThat(JsonPath.<List<Object>>read(extend(List.of("wu"), List.of(all)), "$.rows.wu.HOLDS_POSITION_AT"))
			.hasSize(3);
	}

	@Test
	void whomSomebodyIsTiedToFindsThemWithoutAName() {
		for (Object zenith : List.of(Map.of("id", "zenith"), Map.of("id", "zenith", "name", "?"), "zenith")) {
			Map<String, Object> backed = Map.of("properties", List.of(Map.of("pid", "INVESTED_IN:in", "v", zenith)));
			String answer = reconcile(Map.of("q", backed));
			assertThat(JsonPath.<List<String>>read(answer, "$.q.result[*].id")).containsExactly("polestar-west");
			assertThat(JsonPath.<Boolean>read(answer, "$.q.result[0].match")).isFalse();
			assertThat(feature(answer, 0, "INVESTED_IN:in")).isPositive();
		}
		Map<String, Object> backer = Map.of("query", "", "type", "Company", "properties",
				List.of(Map.of("pid", "INVESTED_IN", "v", Map.of("id", "polestar-west"))));
		assertThat(ids(backer)).containsExactly("zenith");
		Map<String, Object> person = Map.of("type", "Person", "type_strict", "any", "properties",
				List.of(Map.of("pid", "INVESTED_IN", "v", Map.of("id", "polestar-west"))));
		assertThat(ids(person)).isEmpty();
		assertThat(ids(Map.of("properties", List.of(Map.of("pid", "INVESTED_IN", "v", "nobody at all"))))).isEmpty();
	}

	@Test
	void whatThereWasNoTimeForSaysSo(@Autowired Reconciliation reconciliation) {
		Map<String, Query> batch = Query.batch(this.json, "{\"q\": {\"query\": \"腾讯\"}}");
		Result late = Objects.requireNonNull(reconciliation.of(batch, Duration.ZERO).get("q"));
		assertThat(late.late()).isTrue();
		assertThat(late.result()).isEmpty();
		assertThat(late.error()).contains("time", "ask for it again");
		Schemas.valid(RESULTS, this.json.writeValueAsString(reconciliation.of(batch, Duration.ZERO)));
		assertThat(Objects.requireNonNull(reconciliation.of(batch).get("q")).late()).isFalse();
	}

	@Test
	void asManyValuesAreGivenAsAreAskedFor() {
		List<Object> all = JsonPath.read(extend(List.of("alibaba-group"), List.of(Map.of("id", "PARTNERS_WITH"))),
				"$.rows.alibaba-group.PARTNERS_WITH");
		List<Object> two = JsonPath.read(
				extend(List.of("alibaba-group"),
						List.of(Map.of("id", "PARTNERS_WITH", "settings", Map.of("limit", 2)))),
				"$.rows.alibaba-group.PARTNERS_WITH");
		assertThat(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
		assertThat(two).isEqualTo(all.subList(0, 2));
		String operates = extend(List.of("tencent"), List.of(Map.of("id", "OPERATES"), Map.of("id", "ACQUIRED")));
		assertThat(JsonPath.<String>read(operates, "$.meta[0].type.id")).isEqualTo("Product");
		assertThat(JsonPath.<Map<String, Object>>read(operates, "$.meta[1]")).doesNotContainKey("type");
	}

	@Test
	void propertiesAreProposedForAType() {
		String people = Schemas.valid("data-extension-property-proposal",
				Pages.json(this.mvc, "/reconcile/properties?type=Person"));
		assertThat(JsonPath.<String>read(people, "$.type")).isEqualTo("Person");
		assertThat(JsonPath.<List<String>>read(people, "$.properties[*].id"))
			.contains("name", "HOLDS_POSITION_AT", "INVESTED_IN")
			.doesNotContain("INVESTED_IN:in", "PARENT_OF", "figure:staff");
		String few = Schemas.valid("data-extension-property-proposal",
				Pages.json(this.mvc, "/reconcile/properties?type=Company&limit=3"));
		assertThat(JsonPath.<List<Object>>read(few, "$.properties")).hasSize(3);
		assertThat(JsonPath.<Integer>read(few, "$.limit")).isEqualTo(3);
		assertThat(Pages.json(this.mvc, "/reconcile/properties?type=Company")).contains("figure:staff");
		for (String wrong : List.of("type=Firm", "limit=0", "limit=x", "limit=1001")) {
			assertThat(this.mvc.get().uri("/reconcile/properties?" + wrong)).hasStatus(HttpStatus.BAD_REQUEST);
		}
	}

	@Test
	void pagesOfOtherOriginsMayAskThisAndNothingElse() {
		for (String address : List.of("/reconcile", "/reconcile?queries={batch}", "/reconcile?queries=x",
				"/reconcile/suggest/entity?prefix=a", "/reconcile/flyout/entity?id=tencent",
				"/reconcile/preview?id=tencent", "/reconcile/properties")) {
			assertThat(this.mvc.get().uri(address, "{}").header(HttpHeaders.ORIGIN, "https://example.org")).as(address)
				.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
		}
		assertThat(preflight("/reconcile")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.containsHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS);
		for (String other : List.of("/api/entities/tencent", "/api/vocabulary", "/openapi", "/")) {
			assertThat(this.mvc.get().uri(other).header(HttpHeaders.ORIGIN, "https://example.org")).as(other)
				.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
			assertThat(preflight(other)).as(other).doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
		}
	}

	private MvcTestResult preflight(String address) {
		return this.mvc.method(HttpMethod.OPTIONS)
			.uri(address)
			.header(HttpHeaders.ORIGIN, "https://example.org")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
			.exchange();
	}

	@Test
	void aBulkLoadUnderWayIsToBeWaitedFor() {
		State before = State.of(this.graph).orElseThrow();
		state(Map.of("status", State.LOADING, "dataset", "story", "done", 3, "total", 7, "process", "1@elsewhere"));
		try {
			for (String question : List.of("/reconcile?queries={batch}", "/reconcile/suggest/entity?prefix=a",
					"/reconcile/preview?id=tencent", "/reconcile/flyout/entity?id=tencent", "/reconcile/properties")) {
				assertThat(this.mvc.get().uri(question, "{}")).as(question)
					.hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
					.containsHeader(HttpHeaders.RETRY_AFTER);
			}
			assertThat(this.mvc.get().uri("/reconcile")).hasStatusOk();
		}
		finally {
			state(Map.of("status", State.READY, "digest", String.valueOf(before.digest())));
		}
	}

	private void state(Map<String, Object> state) {
		this.graph.write((writing) -> {
			writing.write("load/state", Map.of("state", state));
			return state;
		});
	}

	private void known(String pid, Object value, String id) {
		String answer = reconcile(Map.of("q",
				Map.of("query", "Polestar Holdings", "properties", List.of(Map.of("pid", pid, "v", value)))));
		assertThat(JsonPath.<String>read(answer, "$.q.result[0].id")).as(answer).isEqualTo(id);
		assertThat(JsonPath.<Boolean>read(answer, "$.q.result[0].match")).as(answer).isTrue();
	}

	private static double feature(String answer, int candidate, String id) {
		return JsonPath
			.<List<Number>>read(answer, "$.q.result[%d].features[?(@.id=='%s')].value".formatted(candidate, id))
			.getFirst()
			.doubleValue();
	}

	private List<String> ids(Map<String, Object> query) {
		return JsonPath.read(reconcile(Map.of("q", query)), "$.q.result[*].id");
	}

	private List<String> suggested(String what, String prefix) {
		String schema = Map
			.of("entity", "suggest-entities-response", "type", "suggest-types-response", "property",
					"suggest-properties-response")
			.get(what);
		MvcTestResult answer = this.mvc.get().uri("/reconcile/suggest/" + what).param("prefix", prefix).exchange();
		assertThat(answer).as(prefix).hasStatusOk();
		return JsonPath.read(Schemas.valid(String.valueOf(schema), Pages.text(answer)), "$.result[*].id");
	}

	private String reconcile(Map<String, ?> batch) {
		String text = Schemas.valid("reconciliation-query-batch", this.json.writeValueAsString(batch));
		MvcTestResult answer = posted("queries", text);
		assertThat(answer).as(text).hasStatusOk();
		String results = Schemas.valid(RESULTS, Pages.text(answer));
		for (String id : batch.keySet()) {
			Map<String, Map<String, List<Map<String, Object>>>> all = JsonPath.read(results, "$");
			List<Double> scores = new ArrayList<>();
			Objects.requireNonNull(Objects.requireNonNull(all.get(id)).get("result"))
				.forEach((one) -> scores.add(((Number) Objects.requireNonNull(one.get("score"))).doubleValue()));
			assertThat(scores).isSortedAccordingTo(java.util.Comparator.reverseOrder());
			assertThat(scores).allMatch((score) -> score >= 0 && score <= 100);
		}
		return results;
	}

	private String extend(List<String> ids, List<Map<String, Object>> properties) {
		String text = Schemas.valid("data-extension-query",
				this.json.writeValueAsString(Map.of("ids", ids, "properties", properties)));
		MvcTestResult answer = posted("extend", text);
		assertThat(answer).hasStatusOk();
		MvcTestResult got = this.mvc.get().uri("/reconcile?extend={text}", text).exchange();
		assertThat(Pages.text(got)).isEqualTo(Pages.text(answer));
		return Schemas.valid("data-extension-response", Pages.text(answer));
	}

	private MvcTestResult posted(String parameter, String text) {
		return this.mvc.post()
			.uri("/reconcile")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param(parameter, text)
			.exchange();
	}

	private String problem(int status, String parameter, String text) {
		MvcTestResult answer = posted(parameter, text);
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return Pages.text(answer);
	}

	private static String local(String address) {
		return address.replaceFirst("^https?://[^/]+", "");
	}

}
