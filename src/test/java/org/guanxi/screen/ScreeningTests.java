package org.guanxi.screen;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.graph.State;
import org.guanxi.identity.Identities;
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
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables in, the same tables out: against the shipped facts. */
@GuanxiTest
class ScreeningTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Graph graph;

	@Autowired
	private Concerns concerns;

	@Autowired
	private Identities identities;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Indexed.now(graph, index);
	}

	@Test
	void eachRowSaysWhoIsMeantAndWhy() {
		List<Map<String, String>> rows = screen("", """
				no,Name,COUNTRY
				1,腾讯,CN
				2,Tengxun,
				3,"Alibaba Group Holding, Ltd",China
				4,China Mobile Zhejiang,CN
				5,SoftBank,JP
				6,Nobody At All GmbH,DE
				""");
		assertThat(rows).extracting((row) -> row.get("no")).containsExactly("1", "2", "3", "4", "5", "6");
		assertThat(rows).extracting((row) -> row.get("guanxi.id"))
			.contains("tencent", "tencent", "alibaba-group", "softbank");
		assertThat(rows).extracting((row) -> row.get("guanxi.status"))
			.startsWith("match", "match", "match")
			.endsWith("match", "none");
		assertThat(rows.get(3).get("guanxi.status")).isNotEqualTo("match");
		assertThat(rows.get(2)).containsEntry("Name", "Alibaba Group Holding, Ltd")
			.containsEntry("guanxi.nameZh", "阿里巴巴集团");
		assertThat(rows.getFirst().get("guanxi.reason")).contains("腾讯").contains("both are of CN");
		assertThat(rows.get(5)).containsEntry("guanxi.id", "").containsEntry("guanxi.score", "");
	}

	@Test
	void whatWeighsAgainstSomebodyIsToldWithWhoSaysSo() {
		Map<String, String> row = screen("?hops=0", "name\nAlibaba Group\n").getFirst();
		assertThat(row.get("guanxi.concerns")).contains("Gucci America sued Alibaba Group")
			.contains("Alibaba Group is suspended from (announced) International Anti-Counterfeiting Coalition")
			.contains("(alleged, not proven)");
		assertThat(row.get("guanxi.path")).contains("Gucci America sued Alibaba Group [").contains("2016-05-27, p14]");
		assertThat(screen("?hops=0", "name\nEzubao\n").getFirst().get("guanxi.concerns")).contains("alleged fraud");
		assertThat(screen("?hops=0", "name\nSoftBank Group\n").getFirst().get("guanxi.concerns")).isEmpty();
	}

	@Test
	void whatWeighsAgainstOthersIsToldWithThePathToThem() {
		Map<String, String> row = screen("?hops=1", "name\nSoftBank Group\n").getFirst();
		assertThat(row.get("guanxi.concerns")).contains("Gucci America sued Alibaba Group");
		assertThat(row.get("guanxi.path"))
			.contains("SoftBank Group owns a stake in Alibaba Group [Enterprise Innovation, “")
			.contains("; Gucci America sued Alibaba Group [");
	}

	@Test
	void whoSuspendsSomebodyIsNotSuspended() {
		assertThat(screen("?hops=0", "name\nInternational Anti-Counterfeiting Coalition\n").getFirst()
			.get("guanxi.concerns")).doesNotContain("suspended");
	}

	@Test
	void withoutAnIndexWhatConcernsItselfIsTold() {
		String digest = State.of(this.graph).map(State::digest).orElseThrow();
		assertThat(this.concerns.of("alibaba-group", 2, Optional.empty(), digest).concerns()).extracting(Concern::text)
			.contains("Gucci America sued Alibaba Group");
		Screened.Weighed none = this.concerns.of("softbank-group", 2, Optional.empty(), digest);
		assertThat(none.concerns()).isEmpty();
		assertThat(none.notes()).singleElement().asString().contains("not in memory", "up to 2 ties away");
		assertThat(this.concerns.of("softbank-group", 0, Optional.empty(), digest).notes()).isEmpty();
	}

	@Test
	void withoutAnIndexEachRowSaysThatOthersWereNotLookedAt(@TempDir Path folder) throws IOException {
		Sheet table = Sheet.of(Files.writeString(folder.resolve("table.csv"), "name\nSoftBank Group\nNobody At All\n"));
		StringWriter answer = new StringWriter();
		String digest = State.of(this.graph).map(State::digest).orElseThrow();
		Indexed.not(this.graph, (index) -> new Screening(this.graph, index, this.identities, this.concerns).of(table,
				new ScreeningQuestion(), digest, answer, (row) -> {
				}));
		List<String[]> rows = lines(answer.toString());
		assertThat(rows.get(1)).contains("match", "softbank-group");
		assertThat(rows.get(1)[7]).contains("the ties are not in memory now");
		assertThat(rows.get(2)[1]).isEqualTo("none");
	}

	@Test
	void ofMoreConcernsThanAreToldTheirNumberIsSaid() {
		Map<String, String> row = screen("?hops=3", "name\nAlibaba Group\n").getFirst();
		for (String column : List.of("guanxi.concerns", "guanxi.path")) {
			assertThat(List.of(String.valueOf(row.get(column)).split(" \\| "))).hasSize(6)
				.last()
				.asString()
				.matches("and \\d+ more");
		}
	}

	@Test
	void twoNamesOfTwoCompaniesInOneRowAreForAPersonToLookAt() {
		List<Map<String, String>> rows = screen("", """
				name,nameZh,alias
				Tencent,阿里巴巴集团,
				Tencent,腾讯,
				Tencent,,阿里巴巴集团
				""");
		assertThat(rows).extracting((row) -> row.get("guanxi.status")).containsExactly("candidate", "match", "match");
		assertThat(rows.getFirst().get("guanxi.reason")).contains("which was asked for too, is");
		assertThat(rows.get(2).get("guanxi.id")).isIn("tencent", "alibaba-group");
	}

	@Test
	void furtherCandidatesHaveColumnsOfTheirOwn() {
		List<Map<String, String>> rows = screen("?limit=2&cutoff=0.1", "name\nSoftBank\nTencent\n");
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst()).containsEntry("guanxi.id", "softbank")
			.containsEntry("guanxi.2.id", "softbank-group");
		assertThat(rows.getFirst().get("guanxi.2.status")).isIn("match", "candidate");
	}

	@Test
	void badRowsComeBackInTheirPlaceWithTheReason() {
		String table = "id,name,country\n1,腾讯\n2,Tencent,CN,more\n3, ,CN\n\n5,\"Ten\u202Ecent\",CN\n6,"
				+ "x".repeat(10_001) + ",CN\n7,😀,CN\n8,Tencent,Narnia\n";
		List<String[]> rows = lines(Pages.text(send("", bytes(table)).exchange()));
		assertThat(rows).hasSize(9);
		assertThat(rows).allMatch((row) -> row.length >= 12);
		assertThat(rows.subList(1, 9)).extracting((row) -> row[3])
			.containsExactly("error", "error", "error", "error", "error", "error", "error", "match");
		assertThat(rows.subList(1, 9)).extracting((row) -> row[0])
			.containsExactly("1", "2", "3", "", "5", "6", "7", "8");
		assertThat(rows).extracting((row) -> row[9])
			.satisfiesExactly((header) -> assertThat(header).isEqualTo("guanxi.reason"),
					(few) -> assertThat(few).contains("has 2 cells, the header has 3"),
					(many) -> assertThat(many).contains("has 4 cells"), (none) -> assertThat(none).contains("no name"),
					(empty) -> assertThat(empty).contains("has 1 cells"), (mark) -> assertThat(mark).contains("U+202E"),
					(wide) -> assertThat(wide).contains("10,001"),
					(emoji) -> assertThat(emoji).contains("neither a letter nor a digit"),
					(country) -> assertThat(country).contains("'Narnia' is not known"));
		assertThat(rows.get(2)).endsWith("more");
		assertThat(rows.get(5)[1]).isEqualTo("Ten\u202Ecent");
	}

	@Test
	void whatWasSentComesBackAsItWas() {
		String table = "\uFEFFname,note\r\n\"a \"\"b\"\"\",\"two\r\nlines\"\r\n=cmd(),+1\r\n  腾讯 ,'@x\r\n";
		String answer = Pages.text(send("", bytes(table)).exchange());
		assertThat(answer).startsWith("\uFEFFname,note,guanxi.status");
		List<String[]> rows = lines(answer.substring(1));
		assertThat(rows.get(1)).startsWith("a \"b\"", "two\r\nlines");
		assertThat(rows.get(2)).startsWith("=cmd()", "+1");
		assertThat(rows.get(3)).startsWith("  腾讯 ", "'@x", "match", "tencent");
		assertThat(rows).hasSize(4);
	}

	@Test
	void aHeaderAloneComesBackAlone() {
		assertThat(lines(Pages.text(send("", bytes("name\n")).exchange()))).hasSize(1);
		assertThat(send("", bytes("name")).exchange()).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                    | is empty
			who,country           | without name, nameZh or alias
			name;country          | separate columns with commas
			name,Name             | two columns name
			name,guanxi.status    | already
			""")
	void aTableThatCannotBeScreenedIsRefused(String header, String says) {
		MvcTestResult result = send("", bytes(header)).exchange();
		assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(JsonPath.<String>read(Pages.text(result), "$.violations[0].message")).contains(says);
	}

	@Test
	void whatIsNotUtf8IsRefusedWithAdvice() {
		byte[] gbk = "name\n腾讯\n".getBytes(Charset.forName("GBK"));
		assertThat(send("", gbk)).hasStatus(400).bodyText().contains("iconv -f GB18030 -t UTF-8");
		byte[] late = bytes("name\n" + "Tencent\n".repeat(20_000) + "x");
		late[late.length - 1] = (byte) 0xFF;
		assertThat(send("", late)).hasStatus(400).bodyText().contains("UTF-8");
		assertThat(send("", "name\n腾讯\n".getBytes(StandardCharsets.UTF_16))).hasStatus(400);
		assertThat(this.mvc.post().uri("/api/screen").contentType("text/csv;charset=GBK").content(gbk)).hasStatus(400)
			.bodyText()
			.contains("GBK");
		assertThat(send("", bytes("name\n\"never closed\nTencent\n"))).hasStatus(400).bodyText().contains("quotation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?limit=6", "?hops=4", "?threshold=2", "?depth=1" })
	void aParameterOutOfItsBoundsIsRefused(String parameters) {
		assertThat(send(parameters, bytes("name\nTencent\n"))).hasStatus(400);
	}

	@Test
	void otherThanATableIsRefused() {
		assertThat(this.mvc.post().uri("/api/screen").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.hasStatus(415);
	}

	@Test
	void theHeadersSayOnWhatItRests() {
		MvcTestResult result = send("?limit=2", bytes("name\nTencent\n")).exchange();
		assertThat(result).hasStatusOk()
			.hasHeader("Dataset-Digest", State.of(this.graph).map(State::digest).orElseThrow())
			.hasHeader("Guanxi-Parameters", "limit=2; threshold=0.75; cutoff=0.5; hops=2")
			.hasHeader("Guanxi-Rows", "1");
		assertThat(result.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
	}

	@Test
	void fiveThousandRowsKeepTheirOrder() {
		List<String> names = List.of("腾讯", "Alibaba Group", "Nobody At All", "Sparkice", "");
		String table = IntStream.range(0, 5000)
			.mapToObj((i) -> i + "," + names.get(i % names.size()))
			.collect(Collectors.joining("\n", "no,name\n", "\n"));
		List<Map<String, String>> rows = screen("", table);
		assertThat(rows).hasSize(5000);
		for (int i = 0; i < rows.size(); i++) {
			assertThat(rows.get(i)).containsEntry("no", String.valueOf(i))
				.containsEntry("name", names.get(i % names.size()));
		}
		assertThat(rows.subList(0, 5)).extracting((row) -> row.get("guanxi.status"))
			.containsExactly("match", "match", "none", "match", "error");
	}

	private List<Map<String, String>> screen(String parameters, String table) {
		MvcTestResult result = send(parameters, bytes(table)).exchange();
		assertThat(result).hasStatusOk();
		List<String[]> lines = lines(Pages.text(result));
		return lines.stream().skip(1).map((cells) -> {
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < cells.length; i++) {
				row.put(lines.getFirst()[i], cells[i]);
			}
			return row;
		}).toList();
	}

	private static List<String[]> lines(String text) {
		try (MappingIterator<String[]> lines = CsvMapper.builder()
			.enable(CsvReadFeature.WRAP_AS_ARRAY)
			.build()
			.readerFor(String[].class)
			.readValues(text)) {
			return new ArrayList<>(lines.readAll());
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private MockMvcTester.MockMvcRequestBuilder send(String parameters, byte[] table) {
		return this.mvc.post().uri("/api/screen" + parameters).contentType("text/csv").content(table);
	}

}
