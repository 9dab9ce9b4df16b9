package org.guanxi.entity;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has a name finds who bears it. */
@GuanxiTest
class SearchTests {

	private static final int SHIPPED = 100;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		loader.load(new Story("more")
			.line("entities/all.csv",
					"zenith,Company,Zenith Networks,,former:Pinnacle Cables|short:ZN,CN,,lei:5493001KJTIIGC8Y1R12,")
			.line("entities/all.csv", "san-liu-ling,Company,Security Three,三六零,,CN,,,")
			.in(folder), Progress.SILENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			阿里巴巴              | alibaba-group                 | pinyin
			阿里巴巴集            | alibaba-group                 | prefix
			阿里爸爸              | alibaba-group                 | pinyin
			阿裡巴巴集團          | alibaba-group                 | exact
			騰訊                  | tencent                       | exact
			Tengxun               | tencent                       | pinyin
			téng xùn              | tencent                       | pinyin
			teng xu               | tencent                       | prefix
			alibabajituangufenyouxiangongsi | alibaba-group       | similar
			michelle-oneill       | michelle-oneill               | exact
			zgyd                  | china-mobile                  | initials
			alib                  | alibaba-group                 | prefix
			Alibabba              | alibaba-group                 | similar
			Alibaba Group Ltd.    | alibaba-group                 | similar
			阿里巴巴集团          | alibaba-group                 | exact
			里巴                  | alibaba-group                 | words
			阿里云                | alibaba-cloud                 | exact
			腾讯                  | tencent                       | exact
			工业和信息化部        | miit                          | exact
			信息产业部            | mii                           | exact
			Alibaba               | alibaba-group                 | exact
			Alibaba Group Holding | alibaba-group                 | exact
			tencent               | tencent                       | exact
			TENCENT               | tencent                       | exact
			tEnCeNt               | tencent                       | exact
			Ｔｅｎｃｅｎｔ        | tencent                       | exact
			tencnet               | tencent                       | similar
			Tencet                | tencent                       | similar
			Youku Tuduo           | youku-tudou                   | exact
			Group Alibaba         | alibaba-group                 | similar
			Michelle O'Neill      | michelle-oneill               | exact
			SoftBank              | softbank                      | exact
			SoftBank Group        | softbank-group                | exact
			Pinnacle Cables       | zenith                        | exact
			pinnacle              | zenith                        | prefix
			5493001KJTIIGC8Y1R12  | zenith                        | identifier
			lei:5493001KJTIIGC8Y1R12 | zenith                     | identifier
			0700.HK               | tencent                       | identifier
			700.HK                | tencent                       | identifier
			700 HK                | tencent                       | identifier
			HKG:0700              | tencent                       | identifier
			HKEX: 700             | tencent                       | identifier
			ticker:HKEX:700       | tencent                       | identifier
			NYSE:BABA             | alibaba-group                 | identifier
			ruan3 yin2            | softbank-group                | prefix
			teng2xun4             | tencent                       | pinyin
			360                   | san-liu-ling                  | exact
			三六零                | san-liu-ling                  | exact
			中华人民共和国工业和信息化部 | miit                    | similar
			Ministry of Industry and Information Technology of the People's Republic of China | miit | similar
			zenith                | zenith                        | exact
			""")
	void theBestHitIsWhoBearsTheName(String name, String id, String how) {
		assertThat(this.mvc.get().uri("/api/entities?q={q}", name)).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.entities[0].id").isEqualTo(id);
			assertThat(json).extractingPath("$.entities[0].matched.how").isEqualTo(how);
			assertThat(json).extractingPath("$.entities[0].score").asNumber().satisfies((score) -> {
				assertThat(score.doubleValue()).isBetween(0.0, 1.0);
			});
		});
	}

	@Test
	void theFormerNameIsSaidToBeWhatMatched() {
		assertThat(this.mvc.get().uri("/api/entities?q=pinnacle cables")).bodyJson()
			.extractingPath("$.entities[0].matched.name")
			.isEqualTo("Pinnacle Cables");
	}

	@Test
	void oneHanCharacterFindsAllNamesThatHaveIt() {
		assertThat(found("微")).contains("wechat", "we-doctor", "sina-weibo").doesNotContain("tencent");
	}

	@Test
	void theSurestComeFirst() {
		List<Number> scores = JsonPath.read(Pages.json(this.mvc, "/api/entities?q=china&limit=200"),
				"$.entities[*].score");
		assertThat(scores).extracting(Number::doubleValue)
			.hasSizeGreaterThan(5)
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"tencent", "tencent\"", "tencent*", "*tencent", "tencent?", "tencent~", "\\tencent",
			"tencent\\", "(tencent", "tencent)", "[tencent", "{tencent}", "+tencent", "-tencent", "!tencent",
			"/tencent/", "tencent^", "tencent:", "tencent &&", "|| tencent", "<tencent>", "'tencent'", "tencent;",
			"%tencent", "tencent\u0000", "\uFFFDtencent", "\ttencent\n" })
	void whatIsSyntaxToTheIndexIsNoneHere(String q) {
		assertThat(found(q)).startsWith("tencent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AND", "OR", "NOT", "a AND b", "NOT tencent", "tencent TO alibaba", "names:tencent", "*:*",
			"tencent OR (", "😀", "أ", "한국", "ﬁ" })
	void wordsOfTheIndexAreOnlyWords(String q) {
		assertThat(this.mvc.get().uri("/api/entities?q={q}", q)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "***", "?", "\"\"", "()", "+ - && ||", "。", " . ", "\\" })
	void nothingButPunctuationIsNoName(String q) {
		assertThat(this.mvc.get().uri("/api/entities?q={q}", q)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"complete\": true, \"entities\": []}");
	}

	@Test
	void aNameThatNobodyBearsIsFoundNowhere() {
		assertThat(found("Xanadu Wireworks")).isEmpty();
		assertThat(found("鼎泰丰")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a ", "阿", "阿里 ", "ab-", "1 " })
	void aVeryLongNameIsOnlyLong(String part) {
		String q = part.repeat(200).substring(0, 200);
		assertThat(this.mvc.get().uri("/api/entities?q={q}", q)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/entities?q={q}", q + "x")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void pagesOverAllGiveEachOnceByName() {
		List<String> whole = Pages.all(this.mvc, "$.entities[*].id", "/api/entities?limit=200");
		assertThat(whole).hasSizeGreaterThan(SHIPPED).doesNotHaveDuplicates().contains("tencent", "zenith", "metro");
		assertThat(Pages.<String>all(this.mvc, "$.entities[*].name", "/api/entities?limit=200")).isSorted();
		for (int limit : List.of(7, 50, whole.size())) {
			assertThat(Pages.<String>all(this.mvc, "$.entities[*].id", "/api/entities?limit={limit}", limit))
				.isEqualTo(whole);
		}
	}

	@Test
	void pagesOverHitsGiveEachOnceInTheSameOrder() {
		List<String> whole = Pages.all(this.mvc, "$.entities[*].id", "/api/entities?q=internet&limit=200");
		assertThat(whole).hasSizeGreaterThan(5).doesNotHaveDuplicates();
		for (int limit : List.of(1, 3, whole.size())) {
			assertThat(Pages.<String>all(this.mvc, "$.entities[*].id", "/api/entities?q=internet&limit={limit}", limit))
				.isEqualTo(whole);
		}
	}

	@Test
	void theNextPageMayBeOfAnotherSize() {
		List<String> whole = Pages.all(this.mvc, "$.entities[*].id", "/api/entities?q=internet&limit=60");
		String first = Pages.json(this.mvc, "/api/entities?q=internet&limit=2");
		String rest = Pages.json(this.mvc, "/api/entities?q=internet&limit=200&cursor={next}",
				JsonPath.<String>read(first, "$.next"));
		assertThat(JsonPath.<List<String>>read(rest, "$.entities[*].id")).isEqualTo(whole.subList(2, whole.size()));
	}

	@Test
	void aTypeLeavesOnlyItsEntities() {
		Stream.of("Person", "Company,Event").forEach((types) -> {
			for (String q : List.of("", "china", "中国")) {
				List<String> found = Pages.all(this.mvc, "$.entities[*].type",
						"/api/entities?limit=200&q={q}&entityType={types}", q, types);
				assertThat(found).isSubsetOf(types.split(","));
			}
		});
		assertThat(Pages.<String>all(this.mvc, "$.entities[*].id", "/api/entities?limit=200&entityType=Person"))
			.contains("jack-ma", "edward-zeng")
			.hasSizeGreaterThan(30);
	}

	private List<String> found(String q) {
		return JsonPath.read(Pages.json(this.mvc, "/api/entities?q={q}&limit=200", q), "$.entities[*].id");
	}

}
