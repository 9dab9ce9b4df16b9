package org.guanxi.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What should be looked at twice, in stories of a few entities. */
@GuanxiTest
class FindingsTests {

	private static final Map<String, String> REPORTED = Map.of("asOf", "2016-05-01");

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index, @TempDir Path folder) {
		Story.none(driver);
		Story story = new Story().source("one", "2016-06-01").source("two", "2016-07-01");
		story.companies("a", "b", "c", "d", "fund", "x", "y", "sub", "regulated", "buyer", "bought", "late",
				"plaintiff", "defendant", "holder", "alone", "shop", "supplier", "first", "second", "whole", "middle",
				"left", "right");
		story.entity("ministry", "GovernmentBody")
			.entity("bureau", "GovernmentBody")
			.entity("mei-lan", "Person")
			.entity("wang-wei", "Person")
			.entity("some-market", "Market");
		story.line("entities/all.csv", "top,Company,Top Holdings,顶峰控股,,,,,");
		circles(story);
		sides(story);
		loader.load(story.in(folder), Progress.SILENT);
		Indexed.now(graph, index);
	}

	private static void circles(Story story) {
		story.claim("one", "a OWNS_STAKE_IN b", percent("30"))
			.claim("one", "b OWNS_STAKE_IN c", percent("20"))
			.claim("one", "c OWNS_STAKE_IN a", percent("10"))
			.claim("one", "b PARENT_OF a", Map.of("status", "planned", "asOf", "2016-05-01"))
			.claim("two", "c INVESTED_IN d");
		story.claim("one", "first OWNS_STAKE_IN second", REPORTED)
			.claim("one", "second PARENT_OF first", Map.of("status", "announced", "asOf", "2016-05-01"));
	}

	private static void sides(Story story) {
		story.claim("one", "top OWNS_STAKE_IN fund", REPORTED)
			.claim("one", "fund OWNS_STAKE_IN x", Map.of("until", "2015"))
			.claim("one", "fund OWNS_STAKE_IN sub", REPORTED)
			.claim("one", "sub PARENT_OF x", REPORTED)
			.claim("one", "top INVESTED_IN y", Map.of("from", "2012-05-01"))
			.claim("two", "x COMPETES_WITH y", REPORTED);
		story.claim("one", "bureau PART_OF ministry")
			.claim("one", "bureau REGULATES regulated")
			.claim("one", "ministry OWNS_STAKE_IN regulated")
			.claim("two", "ministry OWNS_STAKE_IN regulated", Map.of("status", "denied"));
		story.claim("one", "buyer ACQUIRED bought", Map.of("from", "2014-03-05"))
			.claim("one", "mei-lan HOLDS_POSITION_AT buyer",
					Map.of("role", "director", "from", "2010-01-01", "until", "2015-12-31"))
			.claim("two", "mei-lan HOLDS_POSITION_AT bought",
					Map.of("role", "chair", "from", "2013-01-01", "until", "2014-12-31"))
			.claim("one", "buyer ACQUIRED late", Map.of("from", "2012-03-05"))
			.claim("one", "wang-wei HOLDS_POSITION_AT buyer", Map.of("role", "CEO", "from", "2010"))
			.claim("one", "wang-wei HOLDS_POSITION_AT late", Map.of("role", "CEO", "from", "2013"));
		story.claim("one", "plaintiff SUED defendant", Map.of("status", "alleged"))
			.claim("one", "holder OWNS_STAKE_IN plaintiff")
			.claim("one", "holder OWNS_STAKE_IN defendant");
		story.claim("one", "shop CUSTOMER_OF supplier", REPORTED)
			.claim("one", "mei-lan HOLDS_POSITION_AT shop", Map.of("role", "CEO", "asOf", "2016-05-01"))
			.claim("one", "mei-lan OWNS_STAKE_IN supplier", REPORTED);
		story.claim("one", "whole OWNS_STAKE_IN middle")
			.claim("one", "middle OWNS_STAKE_IN left")
			.claim("one", "whole OWNS_STAKE_IN left")
			.claim("one", "whole OWNS_STAKE_IN right")
			.claim("one", "left COMPETES_WITH right");
	}

	private static Map<String, String> percent(String percent) {
		return Map.of("percentMin", percent, "percentMax", percent, "asOf", "2016-05-01");
	}

	@Test
	void aCircleIsToldWithItsTiesAndWhatComesBackAndThePlannedOneAsPlanned() {
		String answer = json("a", "");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[*].kind")).containsExactly("circle");
		assertThat(sentence(answer, 0))
			.isEqualTo("a holds a part of itself, over a circle of 3 holdings: a owns a stake "
					+ "in b [1]; b owns a stake in c [2]; c owns a stake in a [3].");
		assertThat(JsonPath.<String>read(answer, "$.findings[0].sentenceZh"))
			.isEqualTo("a通过3层循环持股持有自身：a持有b的股份[1]；b持有c的股份[2]；c持有a的股份[3]。");
		assertThat(JsonPath.<Double>read(answer, "$.findings[0].percentMin")).isEqualTo(0.6);
		assertThat(JsonPath.<Double>read(answer, "$.findings[0].percentMax")).isEqualTo(0.6);
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].ties[*].claims[*].source.id")).hasSize(3);
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].entities[*].id")).containsExactly("a", "b", "c",
				"a");
		assertThat(JsonPath.<List<String>>read(answer, "$.group.entities[*].id")).containsExactly("a", "b", "c");
		String planned = json("a", "&status=established,planned");
		assertThat(sentence(planned, 0)).isEqualTo("a may hold a part of itself, over a circle of 2 holdings: a owns a "
				+ "stake in b [1]; b is the parent of a (planned, not done) [2].");
		assertThat(JsonPath.<List<String>>read(planned, "$.findings[0].doubts")).containsExactly("planned");
		assertThat(JsonPath.<Double>read(planned, "$.findings[0].percentMin")).isZero();
		assertThat(JsonPath.<Double>read(planned, "$.findings[0].percentMax")).isEqualTo(27.0);
		assertThat(kinds(json("d", ""))).isEmpty();
		assertThat(json("d", "")).doesNotContain("\"group\"");
	}

	@Test
	void whatIsAnnouncedIsNotToldAsDone() {
		String answer = json("first", "");
		assertThat(sentence(answer, 0)).startsWith("first may hold a part of itself, over a circle of 2 holdings: ")
			.contains("second is the parent of first (announced)");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].doubts")).containsExactly("announced");
		assertThat(JsonPath.<String>read(answer, "$.findings[0].headlineZh")).isEqualTo("first可能通过2层循环持股持有自身");
	}

	@Test
	void whoeverIsOnALongerChainOfAHolderOfBothIsNotToldThatThereIsNone() {
		assertThat(kinds(json("left", ""))).containsExactly("holder-of-both");
		String answer = json("middle", "");
		assertThat(kinds(answer)).isEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.none[?(@.kind=='holder-of-both')].sentence")).singleElement()
			.asString()
			.isEqualTo("No owner, direct or indirect, was found on both sides of a rivalry, law suit, regulation or "
					+ "suspension with middle, under these filters and in this dataset.");
		assertThat(JsonPath.<List<String>>read(answer, "$.none[?(@.kind=='post-and-holding')].sentence"))
			.singleElement()
			.asString()
			.contains(
					"No person with a post at one side of a rivalry, law suit, regulation, suspension or deal with middle");
		assertThat(JsonPath.<String>read(answer, "$.method")).contains(
				"over two chains of holdings that have nobody else in common, both sides",
				"on the two chains that are looked at, a shortest pair");
		assertThat(JsonPath.<String>read(answer, "$.methodZh")).contains("最短持股链");
	}

	@Test
	void anOwnerThroughLayersIsOnBothSidesOfARivalry() {
		for (String id : List.of("top", "fund", "sub", "x", "y")) {
			String answer = json(id, "");
			assertThat(kinds(answer)).as(id).containsExactly("holder-of-both");
			assertThat(JsonPath.<String>read(answer, "$.findings[0].by.id")).isEqualTo("top");
			assertThat(sentence(answer, 0)).isEqualTo(
					"Top Holdings is on both sides of the rivalry between x and y, as a holder of both: Top Holdings "
							+ "owns a stake in fund [1]; fund owns a stake in sub [2]; sub is the parent of x [3]; "
							+ "x competes with y [4]; Top Holdings invested in y [5].");
			assertThat(JsonPath.<String>read(answer, "$.findings[0].sentenceZh"))
				.startsWith("顶峰控股同时处于x与y的竞争的双方：持有双方：顶峰控股持有fund的股份[1]；");
			assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].sides[*].id")).containsExactly("x", "y");
		}
	}

	@Test
	void filtersSayWhichTiesCount() {
		String then = json("x", "&asOf=2013-01-01");
		assertThat(sentence(then, 0)).startsWith("Top Holdings may be on both sides");
		assertThat(JsonPath.<List<String>>read(then, "$.findings[0].entities[*].id")).containsExactly("top", "fund",
				"x", "y", "top");
		assertThat(JsonPath.<List<String>>read(then, "$.findings[0].doubts"))
			.containsExactly("not sure to have held on the day");
		assertThat(kinds(json("x", "&asOf=2011-01-01"))).isEmpty();
		assertThat(kinds(json("x", "&knownBy=2016-06-15"))).isEmpty();
		assertThat(kinds(json("x", "&source=one"))).isEmpty();
		assertThat(kinds(json("x", "&minConfidence=0.95"))).isEmpty();
	}

	@Test
	void theWholeOfARegulatorOwnsWhomItRegulatesAndThatIsDisputed() {
		String answer = json("regulated", "");
		assertThat(kinds(answer)).containsExactly("holder-of-both");
		assertThat(sentence(answer, 0)).startsWith(
				"ministry may be on both sides of the regulation of regulated by bureau, as a holder of both: bureau is part of ministry")
			.contains("(disputed: ");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].doubts")).containsExactly("disputed",
				"not told to have held at one time");
		assertThat(JsonPath.<List<String>>read(answer, "$.disputes[*].rule")).isNotEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.disputes[*].sides[*].answer"))
			.contains("None of these findings is left.");
	}

	@Test
	void postsCountThatWereHeldOnTheDayOfTheDeal() {
		String answer = json("buyer", "");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[*].by.id")).containsExactly("mei-lan");
		assertThat(kinds(answer)).containsExactly("posts-at-both");
		assertThat(sentence(answer, 0))
			.startsWith("mei-lan is on both sides of the acquisition of bought by buyer, by posts "
					+ "at both: mei-lan held a position at buyer as director (until 2015-12-31)");
		assertThat(kinds(json("late", ""))).as("the post came after").isEmpty();
		assertThat(JsonPath.<List<String>>read(json("mei-lan", ""), "$.findings[*].matter"))
			.containsExactlyInAnyOrder("acquisition", "sale");
	}

	@Test
	void aPostAtOneSideAndAHoldingInTheOtherAreTold() {
		String answer = json("supplier", "");
		assertThat(kinds(answer)).containsExactly("post-and-holding");
		assertThat(sentence(answer, 0))
			.startsWith("mei-lan is on both sides of the business of supplier with its customer "
					+ "shop, by a post at shop and as a holder of supplier: mei-lan holds a position at shop as CEO");
	}

	@Test
	void whatIsNotDatedMayNotHaveHeldAtOneTime() {
		String answer = json("holder", "&status=established,alleged");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].doubts")).containsExactly("alleged",
				"not told to have held at one time");
	}

	@Test
	void whatIsAllegedIsToldAsAllegedAndOnlyIfAskedFor() {
		assertThat(kinds(json("holder", ""))).isEmpty();
		String answer = json("holder", "&status=established,alleged");
		assertThat(sentence(answer, 0)).startsWith("holder may be on both sides of the law suit of plaintiff against "
				+ "defendant (alleged, not proven), as a holder of both: ");
		assertThat(JsonPath.<String>read(answer, "$.findings[0].headlineZh"))
			.isEqualTo("holder可能同时处于plaintiff对defendant的诉讼（指称，未经证实）的双方：持有双方");
	}

	@Test
	void whatWasLookedForAndNotFoundIsSaid() {
		String answer = json("alone", "");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
		assertThat(JsonPath.<List<Object>>read(answer, "$.findings")).isEmpty();
		assertThat(JsonPath.<List<String>>read(answer, "$.none[*].kind")).containsExactly("circle", "holder-of-both",
				"posts-at-both", "post-and-holding");
		assertThat(JsonPath.<List<String>>read(answer, "$.none[*].sentence"))
			.contains("No circle of holdings leads from alone back to alone, under these filters and in this dataset.");
		assertThat(JsonPath.<List<String>>read(answer, "$.none[*].sentenceZh"))
			.allSatisfy((sentence) -> assertThat(sentence).contains("alone", "没有"));
		assertThat(JsonPath.<Integer>read(answer, "$.searched.above")).isZero();
		assertThat(JsonPath.<List<Object>>read(json("some-market", ""), "$.none")).isEmpty();
		assertThat(JsonPath.<List<String>>read(json("a", ""), "$.none[*].kind")).doesNotContain("circle");
	}

	@Test
	void theLimitIsOneOfEachKindAndSaysSo() {
		String answer = json("a", "&limit=1&status=established,planned");
		assertThat(JsonPath.<List<Object>>read(answer, "$.findings")).hasSize(1);
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isFalse();
		assertThat(JsonPath.<String>read(answer, "$.cutAt.bound")).isEqualTo("limit");
	}

	@Test
	void theSameQuestionGivesTheSameAnswer() {
		assertThat(json("top", "")).isEqualTo(json("top", ""));
		MvcTestResult first = this.mvc.get().uri("/api/entities/top/findings?evidence=ids").exchange();
		assertThat(Pages.text(first)).doesNotContain("\"footnotes\"", "null");
		String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri("/api/entities/top/findings?evidence=ids").header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(304);
	}

	@ParameterizedTest
	@CsvSource({ "nobody,'',404,id", "没有,'',404,id", "a,limit=0,400,limit", "a,limit=101,400,limit",
			"a,status=ended,400,status", "a,type=SUED,400,type", "a,source=none,404,source", "a,asOf=2016,400,asOf",
			"a,minConfidence=2,400,minConfidence" })
	void whatCannotBeAskedIsRefusedByName(String id, String query, int status, String parameter) {
		MvcTestResult result = this.mvc.get().uri("/api/entities/{id}/findings?" + query, id).exchange();
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(Pages.text(result)).contains("\"" + parameter + "\"");
	}

	private String json(String id, String query) {
		return Pages.json(this.mvc, "/api/entities/" + id + "/findings?evidence=full" + query);
	}

	private static List<String> kinds(String answer) {
		return JsonPath.read(answer, "$.findings[*].kind");
	}

	private static String sentence(String answer, int finding) {
		return JsonPath.read(answer, "$.findings[" + finding + "].sentence");
	}

}
