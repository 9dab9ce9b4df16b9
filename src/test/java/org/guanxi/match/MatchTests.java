package org.guanxi.match;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.assertj.core.data.Offset;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who of the shipped facts is meant, asked as clients of OpenSanctions ask. */
@GuanxiTest
class MatchTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		loader.load(new Story("other").companies("zanzibar-ferries").in(folder.resolve("other")), Progress.SILENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			腾讯                                 | tencent
			Tengxun                            | tencent
			Tencent Holdings Limited           | tencent
			Alibaba Group Holding Ltd          | alibaba-group
			Alibabba Group                     | alibaba-group
			阿里巴巴集团控股有限公司                   | alibaba-group
			SoftBank                           | softbank
			SoftBank Group Corp.               | softbank-group
			""")
	void whoeverIsMeantComesFirstAndMatches(String name, String id) {
		String answer = ask(Map.of("q", name));
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo(id);
		assertThat(JsonPath.<Boolean>read(answer, "$.responses.q.results[0].match")).isTrue();
	}

	@Test
	void aSubsidiaryThatIsUnknownDoesNotPassForItsParent() {
		String answer = ask(Map.of("q", "China Mobile Zhejiang"));
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.responses.q.results[?(@.id=='china-mobile')].match"))
			.doesNotContain(true);
	}

	@Test
	void theShapeIsThatOfOpenSanctions() {
		String answer = posted("/match/default?limit=3&algorithm=best", """
				{"weights": {"name_literal": 0.8},
				 "queries": {
				   "entity1": {"schema": "Person", "properties": {
				     "name": ["John Doe"], "birthDate": ["1975-04-21"], "nationality": ["us"]}},
				   "entity2": {"schema": "Company", "id": "mine", "properties": {
				     "name": ["Tencent"], "jurisdiction": ["hk"], "registrationNumber": ["84BA99810"]}}}}""");
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.responses")).containsOnlyKeys("entity1", "entity2");
		assertThat(JsonPath.<Integer>read(answer, "$.limit")).isEqualTo(3);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.matcher")).containsKeys("name", "country",
				"identifier");
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.matcher.name")).containsOnlyKeys("description",
				"coefficient", "url");
		assertThat(JsonPath.<List<String>>read(answer, "$.notes")).hasSize(2);
		assertThat(JsonPath.<Integer>read(answer, "$.responses.entity1.status")).isEqualTo(200);
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.responses.entity1.results[*].match")).doesNotContain(true);
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.entity1.notes"))
			.containsExactly("properties.birthDate is not compared");
		Map<String, Object> response = JsonPath.read(answer, "$.responses.entity2");
		assertThat(response).containsOnlyKeys("status", "results", "total", "query");
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.responses.entity2.query")).containsEntry("id", "mine")
			.containsEntry("schema", "Company")
			.containsKey("properties");
		assertThat(JsonPath.<String>read(answer, "$.responses.entity2.total.relation")).isEqualTo("eq");
		Map<String, Object> result = JsonPath.read(answer, "$.responses.entity2.results[0]");
		assertThat(result).containsEntry("id", "tencent")
			.containsEntry("caption", "Tencent")
			.containsEntry("schema", "Company")
			.containsEntry("datasets", List.of("guanxi"))
			.containsEntry("referents", List.of())
			.containsEntry("target", false)
			.containsKeys("score", "match", "features", "explanations");
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.entity2.results[0].properties.name"))
			.containsExactly("Tencent", "腾讯");
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.entity2.results[0].properties.country"))
			.containsExactly("cn");
		double sum = JsonPath.<Map<String, Double>>read(answer, "$.responses.entity2.results[0].features")
			.values()
			.stream()
			.mapToDouble(Number::doubleValue)
			.sum();
		assertThat(sum).isCloseTo(JsonPath.<Double>read(answer, "$.responses.entity2.results[0].score"),
				Offset.offset(0.0001));
		assertThat(JsonPath.<String>read(answer, "$.responses.entity2.results[0].explanations.country.detail"))
			.contains("CN")
			.contains("HK");
		assertThat(JsonPath.<String>read(answer, "$.responses.entity2.results[0].explanations.name.candidate"))
			.isEqualTo("Tencent");
	}

	@Test
	void theAnswerSaysOnWhatItRestsAndHowItWasAsked() {
		MvcTestResult result = post("/api/match/guanxi?threshold=0.9&cutoff=0.3", body(Map.of("q", "腾讯"))).exchange();
		assertThat(result).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
		String answer = Pages.text(result);
		assertThat(JsonPath.<String>read(answer, "$.dataset.digest")).hasSize(64);
		assertThat(JsonPath.<Double>read(answer, "$.asked.threshold")).isEqualTo(0.9);
		assertThat(JsonPath.<Integer>read(answer, "$.asked.limit")).isEqualTo(5);
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
	}

	@Test
	void thresholdAndCutoffAreThoseAskedFor() {
		String strict = posted("/api/match?threshold=1", body(Map.of("q", "Tengxun")));
		assertThat(JsonPath.<Boolean>read(strict, "$.responses.q.results[0].match")).isFalse();
		String all = posted("/api/match?cutoff=0&limit=50", body(Map.of("q", "China Mobile")));
		String best = posted("/api/match?cutoff=0.7&limit=50", body(Map.of("q", "China Mobile")));
		assertThat(JsonPath.<List<Object>>read(all, "$.responses.q.results"))
			.hasSizeGreaterThan(JsonPath.<List<Object>>read(best, "$.responses.q.results").size());
		assertThat(JsonPath.<List<Double>>read(all, "$.responses.q.results[*].score"))
			.isSortedAccordingTo(Comparator.reverseOrder());
		for (String answer : List.of(all, best)) {
			assertThat(JsonPath.<Integer>read(answer, "$.responses.q.total.value"))
				.isEqualTo(JsonPath.<List<Object>>read(answer, "$.responses.q.results[?(@.match == true)]").size());
		}
		String above = posted("/api/match?cutoff=1&threshold=0.9", body(Map.of("q", "China Mobile")));
		assertThat(JsonPath.<String>read(above, "$.responses.q.results[0].id")).isEqualTo("china-mobile");
		String one = posted("/api/match?cutoff=0&limit=1", body(Map.of("q", "China Mobile")));
		assertThat(JsonPath.<List<Object>>read(one, "$.responses.q.results")).hasSize(1);
	}

	@Test
	void aDatasetIsAskedBeforeTheBestAreChosen(@Autowired SeedLoader loader, @TempDir Path folder) {
		Story many = new Story("many");
		IntStream.range(0, 120)
			.forEach((i) -> many.line("entities/all.csv", "orchid-" + i + ",Company,Orchid Trading,,,CN,,,"));
		loader.load(many.in(folder.resolve("many")), Progress.SILENT);
		loader.load(new Story("few").line("entities/all.csv", "orchid-far,Company,Orchid Trading Overseas,,,CN,,,")
			.in(folder.resolve("few")), Progress.SILENT);
		String query = body(Map.of("q", "Orchid Trading"));
		assertThat(JsonPath.<List<String>>read(posted("/match/few?cutoff=0", query), "$.responses.q.results[*].id"))
			.containsExactly("orchid-far");
		assertThat(JsonPath.<String>read(posted("/match/default?cutoff=0", query), "$.responses.q.total.relation"))
			.isEqualTo("gte");
		loader.load(new Story("many").in(folder.resolve("none")), Progress.SILENT);
		loader.load(new Story("few").in(folder.resolve("neither")), Progress.SILENT);
	}

	@Test
	void anIdentifierThatIsSomebodyElsesLowersTheScoreClearly() {
		String answer = posted("/api/match?cutoff=0", """
				{"queries": {"q": {"schema": "Company", "properties": {"name": ["腾讯"], "ticker": ["NYSE:BABA"],
				   "idNumber": ["ticker:BABA"]}}}}""");
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo("alibaba-group");
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.responses.q.results[?(@.id=='tencent')].match"))
			.containsExactly(false);
		assertThat(JsonPath.<List<String>>read(answer,
				"$.responses.q.results[?(@.id=='tencent')].explanations.identifier.detail"))
			.containsExactly("it is Alibaba Group that is known by BABA");
	}

	@Test
	void aSchemaLeavesOutWhatCannotBeMeant() {
		String answer = posted("/api/match", """
				{"queries": {"q": {"schema": "Person", "properties": {"name": "Tencent"}}}}""");
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.q.results[*].schema")).doesNotContain("Company");
	}

	@Test
	void aTickerMeansWhoIsListedByIt() {
		String answer = posted("/api/match", """
				{"queries": {"q": {"schema": "Company", "properties": {"ticker": ["BABA"]}}}}""");
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo("alibaba-group");
	}

	@Test
	void partsOfAPersonsNameAreOneName() {
		String answer = posted("/api/match", """
				{"queries": {"q": {"schema": "Person", "properties": {"firstName": ["Jack"], "lastName": ["Ma"]}}}}""");
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo("jack-ma");
	}

	@Test
	void aHundredQueriesAreAnsweredInTheirOrder() {
		Map<String, String> names = IntStream.range(0, 100)
			.boxed()
			.collect(Collectors.toMap((i) -> "k" + (99 - i), (i) -> (i % 2 == 0) ? "腾讯" : "Gucci", (one, other) -> one,
					LinkedHashMap::new));
		String answer = ask(names);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.responses").keySet())
			.containsExactlyElementsOf(names.keySet());
		assertThat(JsonPath.<List<Integer>>read(answer, "$.responses[*].status")).containsOnly(200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, 1000 })
	void moreThanAHundredAreRefusedWithTheBound(int count) {
		Map<String, String> names = IntStream.range(0, count)
			.boxed()
			.collect(Collectors.toMap((i) -> "k" + i, (i) -> "腾讯"));
		assertThat(post("/api/match", body(names))).hasStatus(400).bodyText().contains("queries").contains("100");
	}

	@Test
	void allThatIsWrongInABatchIsToldAtOnceByKeyAndMember() {
		MvcTestResult result = post("/api/match", """
				{"queries": {
				  "empty": {"schema": "Company", "properties": {"name": [" "]}},
				  "half": {"schema": "Company", "properties": {"name": ["\\uD83D"]}},
				  "emoji": {"schema": "Company", "properties": {"name": ["😀"]}},
				  "long": {"schema": "Company", "properties": {"name": ["%s"]}},
				  "vessel": {"schema": "Vessel", "properties": {"name": ["Tencent"]}},
				  "none": {"properties": {}},
				  "nothing": {"schema": "Company"},
				  "number": 1,
				  "deep": {"schema": "Company", "properties": {"name": [{"x": ["y"]}], "country": 7}, "topics": []}}}"""
			.formatted("x".repeat(10_001))).exchange();
		assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		String problem = Pages.text(result);
		assertThat(JsonPath.<List<String>>read(problem, "$.violations[*].parameter")).contains(
				"queries.empty.properties.name", "queries.half.properties.name", "queries.emoji.properties.name",
				"queries.long.properties.name", "queries.vessel.schema", "queries.none.schema",
				"queries.nothing.properties", "queries.number", "queries.deep.properties.name", "queries.deep.topics");
		assertThat(
				JsonPath.<List<String>>read(problem, "$.violations[?(@.parameter=='queries.vessel.schema')].message"))
			.singleElement()
			.asString()
			.contains("'Vessel' is none of Company, Event, LegalEntity");
		assertThat(JsonPath.<List<String>>read(problem,
				"$.violations[?(@.parameter=='queries.long.properties.name')].message"))
			.singleElement()
			.asString()
			.contains("10,001")
			.contains("10,000");
		assertThat(problem).doesNotContain("java.", "Exception");
	}

	@Test
	void oneThatCannotBeLookedForDoesNotKeepTheOthersFromIt() {
		String answer = posted("/api/match", """
				{"queries": {
				  "good": {"schema": "Company", "properties": {"name": ["腾讯"]}},
				  "long": {"schema": "Company", "properties": {"name": ["%s"]}},
				  "half": {"schema": "Company", "properties": {"name": ["\\uD83D"], "summary": "a\\uDC00"}},
				  "vessel": {"schema": "Vessel", "properties": {"name": ["Tencent"]}},
				  "number": 1,
				  "last": {"schema": "Company", "properties": {"name": ["阿里巴巴"]}}}}""".formatted("x".repeat(10_001)));
		assertThat(JsonPath.<List<Integer>>read(answer, "$.responses[*].status")).containsExactly(200, 400, 400, 400,
				400, 200);
		assertThat(JsonPath.<String>read(answer, "$.responses.good.results[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<String>read(answer, "$.responses.last.results[0].id")).isEqualTo("alibaba-group");
		assertThat(JsonPath.<List<Object>>read(answer, "$.responses.long.results")).isEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.long.notes")).singleElement()
			.asString()
			.contains("properties.name: has 10,001 characters; at most 10,000");
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.vessel.notes")).singleElement()
			.asString()
			.contains("'Vessel' is none of");
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.number.notes"))
			.contains("must be an object, in braces");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			\\u200F腾讯\\u200E    | U+200F
			\\u202ETencent        | U+202E
			Tencent\\u0000        | U+0000
			Ten\\u200Bcent        | U+200B
			\\uFEFFTencent        | U+FEFF
			Tencent\\tHoldings    | U+0009
			Tencent\\uD83D        | U+D83D
			""")
	void whatNobodySeesIsLeftOutAndThatIsSaid(String name, String character) {
		String answer = posted("/api/match", """
				{"queries": {"q": {"schema": "Company", "properties": {"name": ["%s", "😀"]}}}}""".formatted(name));
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<Boolean>read(answer, "$.responses.q.results[0].match")).isTrue();
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.q.notes")).containsExactly(
				"properties.name: %s, which nobody sees, is left out".formatted(character),
				"properties.name: a value has neither a letter nor a digit, and is not compared");
	}

	@Test
	void aBodyThatIsTooLongIsRefusedWithTheBound() {
		String names = "\"腾讯\",".repeat(600_000);
		MvcTestResult result = post("/api/match", "{\"queries\": {\"q\": [" + names + "1]}}").exchange();
		assertThat(result).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(Pages.text(result)).contains("body: has more than 5 MB");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                                   | queries
			{"queries": {}}                                      | queries
			{"queries": []}                                      | queries
			{"queries": null}                                    | queries
			{"queries": {"q": null}}                             | queries.q
			{"queries": {"q": {}}, "limit": 3}                   | limit
			{"queries": {"q": {"schema": "Thing", "properties": {"name": "a"}}, "q": {}}} | queries
			""")
	void aBodyThatIsNoQuestionSaysWhatIsWrong(String body, String member) {
		MvcTestResult result = post("/api/match", body).exchange();
		assertThat(result).hasStatus(400);
		assertThat(JsonPath.<List<String>>read(Pages.text(result), "$.violations[*].parameter")).contains(member);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "5", "[]", "{}" })
	void whatIsNoEntityKeepsNobodyElseFromBeingLookedFor(String wrong) throws Exception {
		String answer = Pages.text(post("/api/match", """
				{"queries": {"wrong": %s, "right": {"schema": "Company", "properties": {"name": "腾讯"}}}}"""
			.formatted(wrong)).exchange());
		assertThat(JsonPath.<Integer>read(answer, "$.responses.wrong.status")).isEqualTo(400);
		assertThat(JsonPath.<String>read(answer, "$.responses.right.results[0].id")).isEqualTo("tencent");
	}

	@Test
	void anUnknownParameterIsNoFilter() {
		assertThat(post("/api/match?exclude_schemata=Person", body(Map.of("q", "腾讯")))).hasStatus(400)
			.bodyText()
			.contains("exclude_schemata");
		assertThat(post("/api/match?limit=51", body(Map.of("q", "腾讯")))).hasStatus(400).bodyText().contains("50");
		assertThat(post("/match/sanctions", body(Map.of("q", "腾讯")))).hasStatus(404).bodyText().contains("dataset");
		assertThat(this.mvc.post().uri("/api/match").contentType(MediaType.TEXT_PLAIN).content("x")).hasStatus(415);
	}

	@Test
	void aFilterThatIsNotHereIsRefusedRatherThanPassedOver() {
		assertThat(post("/api/match?topics=sanction", body(Map.of("q", "腾讯")))).hasStatus(400)
			.bodyText()
			.contains("topics: is no parameter of this question; it takes algorithm, changed_since, cutoff");
	}

	@ParameterizedTest
	@CsvSource({ "exclude_schema=Company, false", "exclude_schema=Person&exclude_schema=Event, true",
			"include_dataset=guanxi, true", "include_dataset=other&include_dataset=guanxi, true",
			"include_dataset=other, false", "exclude_dataset=guanxi, false", "exclude_dataset=other, true",
			"exclude_entity_ids=tencent, false", "exclude_entity_ids=alibaba-group, true" })
	void filtersOfOpenSanctionsLeaveOutWhomTheyName(String filter, boolean found) {
		String answer = posted("/match/default?cutoff=0&" + filter, body(Map.of("q", "Tencent")));
		List<String> ids = JsonPath.read(answer, "$.responses.q.results[*].id");
		assertThat(ids.contains("tencent")).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			include_dataset=guanxi&include_dataset=sanctions  | 404 | There is no dataset 'sanctions'
			exclude_dataset=sanctions                         | 404 | There is no dataset 'sanctions'
			exclude_schema=Person&exclude_schema=Vessel       | 400 | 'Vessel' is none of Company, Event
			exclude_schema=LegalEntity&exclude_schema=person  | 400 | 'LegalEntity', 'person' are none of
			""")
	void aFilterThatNamesWhatIsNotHereIsRefused(String filter, int status, String says) {
		MvcTestResult result = post("/match/default?" + filter, body(Map.of("q", "Tencent"))).exchange();
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(JsonPath.<List<String>>read(Pages.text(result), "$.violations[*].message")).singleElement()
			.asString()
			.startsWith(says);
	}

	@Test
	void whatClientsOfOpenSanctionsSendBesidesIsTakenAndSaidNotToBeUsed() {
		String answer = posted("/match/default?fuzzy=False&changed_since=2016-05-19", body(Map.of("q", "Tencent")));
		assertThat(JsonPath.<String>read(answer, "$.responses.q.results[0].id")).isEqualTo("tencent");
		assertThat(JsonPath.<List<String>>read(answer, "$.notes")).hasSize(2)
			.anyMatch((note) -> note.startsWith("changed_since is not used"))
			.anyMatch((note) -> note.startsWith("fuzzy is not used"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "+type:Company) OR keys:(*", "') OR 1=1 --", "\\\" AND keys:*", "* ~ ^ ? [a TO z]",
			"<script>alert(1)</script>" })
	void aNameIsNeverReadAsAQuery(String name) {
		String answer = ask(Map.of("q", name));
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.responses.q.results[*].match")).doesNotContain(true);
	}

	@Test
	void aLongNameIsComparedByItsBeginningAndThatIsSaid() {
		String answer = ask(Map.of("q", "Tencent " + "a".repeat(9000)));
		assertThat(JsonPath.<List<String>>read(answer, "$.responses.q.notes")).singleElement()
			.asString()
			.contains("400");
	}

	private String ask(Map<String, String> names) {
		return posted("/api/match", body(names));
	}

	private String posted(String uri, String body) {
		return Pages.posted(this.mvc, uri, body);
	}

	private static String body(Map<String, String> names) {
		Map<String, Object> queries = new LinkedHashMap<>();
		names.forEach((key, name) -> queries.put(key,
				Map.of("schema", "Thing", "properties", Map.of("name", List.of(name)))));
		return new JsonMapper().writeValueAsString(Map.of("queries", queries));
	}

	private MockMvcTester.MockMvcRequestBuilder post(String uri, String body) {
		return this.mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body);
	}

}
