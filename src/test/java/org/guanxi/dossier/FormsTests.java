package org.guanxi.dossier;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Cell;
import org.guanxi.answer.NamedEntity;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.xml.sax.InputSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier as JSON, HTML, Markdown, CSV and PDF. */
@GuanxiTest
class FormsTests {

	private static final String ALIBABA = "/api/entities/alibaba-group/dossier?name=tencent";

	private static final int HUB = 450;

	private static final int MANY = 25;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index, @TempDir Path folder) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Story story = new Story().source("paper", "2016-05-19")
			.companies("hub", "lonely")
			.line("entities/all.csv",
					"evil,Company,\"<script>alert(1)</script> & \"\"Q\"\" 'A' *b* [x](y) 🦄\",恶意<b>公司,,,,,")
			.line("entities/all.csv", "sum,Company,=1+1,,,,,,")
			.claim("paper", "evil OWNS_STAKE_IN sum", Map.of("percentMin", "20", "percentMax", "30"))
			.claim("paper", "evil PARTNERS_WITH hub", Map.of("from", "2001", "fromBasis", "before", "note", "=2+2"));
		for (int i = 0; i < HUB; i++) {
			story.companies("spoke-" + i)
				.claim("paper", "hub INVESTED_IN spoke-" + i, Map.of("from", String.valueOf(1985 + i % 30)));
		}
		story.companies("held-office")
			.line("entities/all.csv", "office-flow,Company,\"Official flow, affine efflux\",,,,,,")
			.claim("paper", "office-flow PARTNERS_WITH held-office", Map.of("role", "ffi fi fl ff ffl"));
		story.entity("later-app", "Product")
			.claim("paper", "office-flow OPERATES later-app", Map.of())
			.claim("paper", "office-flow LAUNCHED later-app", Map.of("from", "2014"))
			.source("sheet", "2016-06-19")
			.claim("paper", "held-office PARTNERS_WITH later-app", Map.of("note", "So in the paper."))
			.claim("sheet", "held-office PARTNERS_WITH later-app", Map.of("note", "So in the sheet."))
			.claim("sheet", "office-flow PARTNERS_WITH later-app", Map.of("note", "Named twice; [70] in its list."));
		story.companies("holder");
		for (int i = 0; i < MANY; i++) {
			story.companies("held-" + i)
				.claim("paper", "holder OWNS_STAKE_IN held-" + i, Map.of("percentMin", "10", "percentMax", "10"));
		}
		loader.load(story.in(folder), Progress.SILENT);
		Indexed.now(graph, index);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*/* | application/json", "application/json | application/json",
			"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=UTF-8" })
	void acceptChoosesTheForm(String accept, String type) {
		assertThat(header(asked(ALIBABA, accept), "Content-Type")).isEqualTo(type);
	}

	@Test
	void acceptChoosesByHowMuchAFormIsLiked() {
		assertThat(header(asked(ALIBABA, "text/markdown"), "Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
		assertThat(header(asked(ALIBABA, "text/csv"), "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(header(asked(ALIBABA, "application/pdf"), "Content-Type")).isEqualTo("application/pdf");
		assertThat(header(asked(ALIBABA, "text/csv;q=0.4, text/markdown;q=0.9, image/png"), "Content-Type"))
			.isEqualTo("text/markdown;charset=UTF-8");
		assertThat(header(asked(ALIBABA + "&format=csv", "text/html"), "Content-Type"))
			.isEqualTo("text/csv;charset=UTF-8");
		assertThat(header(asked(ALIBABA + "&format=md", "text/html"), "Content-Type"))
			.isEqualTo("text/markdown;charset=UTF-8");
	}

	@Test
	void whatFitsNoFormIsRefusedWithTheChoices() {
		MvcTestResult unknown = asked(ALIBABA + "&format=docx", "*/*");
		assertThat(unknown).hasStatus(400);
		assertThat(Pages.text(unknown)).contains("'docx' is none of json, html, htm, xhtml, markdown, md, csv, pdf");
		MvcTestResult empty = asked(ALIBABA + "&format=", "*/*");
		assertThat(empty).hasStatus(400);
		assertThat(Pages.text(empty)).contains("is empty; give one of json, html, htm, xhtml, markdown, md, csv, pdf");
		MvcTestResult picture = asked(ALIBABA, "image/png");
		assertThat(picture).hasStatus(406);
		assertThat(Pages.text(picture)).contains("application/json or text/html", "application/pdf");
		assertThat(asked(ALIBABA, "not a type")).hasStatus(406);
		assertThat(asked(ALIBABA, "image/png,".repeat(60) + "text/html")).hasStatus(406);
	}

	@Test
	void aFileWithoutAnEndingHasNoForm() {
		assertThat(Form.ofFile("pdf")).isEmpty();
		assertThat(Form.ofFile("a.b.PDF")).contains(Form.PDF);
	}

	@Test
	void aWrongIdIsAProblemInEveryForm() {
		for (Form form : Form.values()) {
			MvcTestResult missing = asked("/api/entities/nobody/dossier", form.type().toString());
			assertThat(missing).hasStatus(404);
			assertThat(header(missing, "Content-Type")).startsWith("application/problem+json");
			assertThat(Pages.text(missing)).contains("There is no entity 'nobody'");
		}
	}

	@ParameterizedTest
	@EnumSource(Form.class)
	void theSameQuestionGivesTheSameBytesAndThenNone(Form form) {
		MvcTestResult first = asked(ALIBABA + "&format=" + form, "*/*");
		assertThat(first).hasStatusOk();
		assertThat(bytes(asked(ALIBABA + "&format=" + form, "*/*"))).isEqualTo(bytes(first));
		assertThat(header(first, "Vary")).contains("Accept");
		assertThat(header(first, "Dataset-Digest")).isNotEmpty();
		assertThat(this.mvc.get()
			.uri(ALIBABA + "&format=" + form)
			.accept("*/*")
			.header("If-None-Match", header(first, "ETag"))
			.exchange()).hasStatus(304);
	}

	@Test
	void filesHaveANameAndPagesAPolicy() {
		assertThat(header(asked(ALIBABA, "application/pdf"), "Content-Disposition"))
			.isEqualTo("attachment; filename=\"dossier-alibaba-group.pdf\"");
		assertThat(header(asked(ALIBABA, "text/csv"), "Content-Disposition"))
			.isEqualTo("attachment; filename=\"dossier-alibaba-group.csv\"");
		assertThat(header(asked(ALIBABA, "text/html"), "Content-Security-Policy")).startsWith("default-src 'none'")
			.contains("style-src 'sha256-")
			.doesNotContain("unsafe");
	}

	@Test
	void everyFootnoteLeadsThereAndBack() throws Exception {
		String page = text(ALIBABA + "&format=html");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
		List<String> ids = found(page, "\\sid=\"([^\"]+)\"");
		assertThat(ids).doesNotHaveDuplicates();
		List<String> links = found(page, "href=\"#([^\"]+)\"");
		assertThat(ids).containsAll(links);
		assertThat(links).filteredOn((link) -> link.startsWith("note-")).isNotEmpty();
		for (String note : ids.stream().filter((id) -> id.startsWith("note-")).toList()) {
			assertThat(page).containsPattern("id=\"" + note + "\".*?class=\"back\" href=\"#ref-");
		}
		assertThat(found(page, "aria-labelledby=\"([^\" ]+)")).isNotEmpty()
			.allSatisfy((id) -> assertThat(ids).contains(id));
		assertThat(page).doesNotContain("<script", "style=\"", "onclick");
	}

	@Test
	void bothSidesOfWhatIsContestedAreTold() {
		for (String form : List.of("html", "markdown")) {
			assertThat(text(ALIBABA + "&format=" + form)).contains("What is contested",
					"one says that it is done, the other that it is still to be done", "Alibaba Expands Village Taobao",
					"CCTV", "100,000 service centres (planned)");
		}
	}

	@Test
	void itSaysWhatItRestsOn() {
		String page = text(
				"/api/entities/alibaba-group/dossier?asOf=2016-05-19&knownBy=2016-06-02&name=%E8%BD%AF%E9%93%B6%E9%9B%86%E5%9B%A2&maxHops=3&format=markdown");
		assertThat(page)
			.contains("- As of: 19 May 2016", "- Known by: 2 June 2016", "软银集团 (over at most 3 ties)",
					"- Made by: Guanxi")
			.containsPattern("- Facts: [0-9a-f]{64}");
	}

	@ParameterizedTest
	@CsvSource({ "asOf=3000-01-01, 1 January 3000", "asOf=0001-01-01, 1 January 0001",
			"asOf=9999-12-31, 31 December 9999", "knownBy=0000-01-01, 1 January 0000" })
	void anyDayMayBeAskedFor(String day, String words) {
		assertThat(text("/api/entities/alibaba-group/dossier?format=html&" + day)).contains(words);
		assertThat(text("/api/entities/sparkice/dossier?" + day)).contains(words);
	}

	@Test
	void whatBeganLaterDidNotHoldOnTheDay() {
		assertThat(text("/api/entities/office-flow/dossier?format=markdown&asOf=2010-01-01"))
			.contains("(can't have held on the day asked for: later-app was launched in 2014)");
		assertThat(text("/api/entities/office-flow/dossier?format=markdown&asOf=2015-01-01"))
			.doesNotContain("can't have held");
	}

	@Test
	void everyNoteOfSeveralSourcesHasItsFootnote() {
		assertThat(text("/api/entities/held-office/dossier?format=html"))
			.containsPattern("– \\[1\\] So in the (paper|sheet); \\[2\\] So in the (paper|sheet)<sup>");
	}

	@Test
	void aNoteKeepsItsOwnBrackets() {
		assertThat(text("/api/entities/office-flow/dossier?format=html")).contains("Named twice; [70] in its list");
	}

	@ParameterizedTest
	@CsvSource({ "html, href=\"#note-(\\d+)\"", "markdown, \\[\\^(\\d+)\\](?!:)" })
	void footnotesAreNumberedAsTheyAreRead(String form, String reference) {
		List<Integer> numbers = found(text(ALIBABA + "&format=" + form), reference).stream()
			.map(Integer::valueOf)
			.distinct()
			.toList();
		assertThat(numbers).hasSizeGreaterThan(20).isSorted().startsWith(1);
	}

	@Test
	void chartsSayInWordsWhatTheyShow() {
		String page = text("/api/entities/evil/dossier?format=html");
		assertThat(found(page, "<svg [^>]*role=\"img\" aria-labelledby=\"([^\"]+)\"")).hasSize(2);
		assertThat(page).contains("<title id=\"chart-ownership-title\">", "<desc id=\"chart-timeline-desc\">",
				"Drawn are no owners and the only holding", "20 to 30 %", "1 (before)", "before 2001");
		assertThat(text("/api/entities/lonely/dossier?format=html")).doesNotContain("<svg");
	}

	@Test
	void whateverIsWrittenInANameStaysAName() throws IOException {
		String page = text("/api/entities/evil/dossier?format=html&name=%3Cimg%20src%3Dx%3E");
		assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Q&quot; &#39;A&#39;")
			.doesNotContain("<script", "<img", "恶意<b>");
		assertThat(text("/api/entities/evil/dossier?format=markdown"))
			.contains("\\<script\\>alert(1)\\</script\\> \\& \"Q\" 'A' \\*b\\* \\[x\\](y)")
			.doesNotContainPattern("(?<!\\\\)<script")
			.doesNotContain("*b* ");
		assertThat(pdfText(bytes(asked("/api/entities/evil/dossier?format=pdf", "*/*")))).contains("<script>alert(1)",
				"<b>公司");
	}

	@Test
	void noAddressBecomesALink() {
		assertThat(Escape.markdown("see https://a.example, www.b.example or c@d.example"))
			.isEqualTo("see https\\://a.example, www\\.b.example or c\\@d.example");
	}

	@Test
	void theTableIsReadAsItIsAndStartsNoFormula() throws IOException {
		List<Map<String, String>> rows = rows(text("/api/entities/evil/dossier?format=csv"));
		assertThat(rows).hasSize(2);
		assertThat(rows).anySatisfy((row) -> {
			assertThat(row).containsEntry("subject", "evil")
				.containsEntry("type", "OWNS_STAKE_IN")
				.containsEntry("objectName", "'=1+1")
				.containsEntry("subjectNameZh", "恶意<b>公司")
				.containsEntry("percentMin", "20")
				.containsEntry("saidBy", "")
				.containsEntry("sources", "About paper, 2016-05-19, line 1");
			assertThat(row.get("subjectName")).startsWith("<script>alert(1)</script> & \"Q\" 'A'");
		});
		assertThat(rows).anySatisfy((row) -> assertThat(row).containsEntry("note", "'=2+2"));
		assertThat(Cell.harmless("＝1＋1")).isEqualTo("'＝1＋1");
		assertThat(rows(text("/api/entities/sparkice/dossier?format=csv")))
			.anySatisfy((row) -> assertThat(row).containsEntry("saidBy", "edward-zeng"));
		assertThat(rows(text("/api/entities/lonely/dossier?format=csv"))).isEmpty();
	}

	@Test
	void thePdfIsChineseTooAndHasNoDateOfItsMaking() throws IOException {
		byte[] pdf = bytes(asked(ALIBABA, "application/pdf"));
		assertThat(pdfText(pdf)).contains("Alibaba Group", "阿里巴巴集团", "软银集团", "Page 1 of", "What is contested");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentInformation().getCreationDate()).isNull();
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Dossier: Alibaba Group (阿里巴巴集团)");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
			for (PDPage page : document.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
		}
	}

	@Test
	void whatIsCopiedOutOfThePdfHasTheLettersThatItWasWrittenWith() throws IOException {
		List<String> copied = new ArrayList<>();
		try (PDDocument document = Loader
			.loadPDF(bytes(asked("/api/entities/office-flow/dossier?format=pdf", "*/*")))) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition letter) {
					copied.add(letter.getUnicode());
				}
			}.getText(document);
		}
		assertThat(String.join("", copied)).contains("Official flow, affine efflux", "ffi fi fl ff ffl");
	}

	@Test
	void thePdfIsReadAloudInItsOrder() throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes(asked(ALIBABA, "application/pdf")))) {
			PDDocumentCatalog catalog = document.getDocumentCatalog();
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
			assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(figures(catalog.getStructureTreeRoot().getKids())).satisfiesExactly(
					(drawn) -> assertThat(drawn).startsWith("Owners and holdings of Alibaba Group"),
					(drawn) -> assertThat(drawn).startsWith("Timeline from "));
			assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("pdfuaid", "each sentence with its source")
				.doesNotContain("CreateDate");
		}
	}

	@Test
	void whoHasNoTiesHasADossierThatSaysSo() throws IOException {
		assertThat(text("/api/entities/lonely/dossier?format=markdown"))
			.contains("# Dossier: lonely",
					"There is no partner, joint venture, customer or supplier of lonely in these facts",
					"“p5s4” is the fourth sentence", "A holder of both sides: whoever holds",
					"0 of these sources speak of lonely", "Nothing told here rests on a source.")
			.doesNotContain("## Partners", "## Law suits");
		assertThat(pdfText(bytes(asked("/api/entities/lonely/dossier?format=pdf", "*/*"))))
			.contains("Nothing told here rests on a source.");
	}

	@Test
	void ofTooManyTiesItTellsTheFirstAndHowManyMoreThereAre() throws IOException {
		String page = text("/api/entities/hub/dossier?format=html");
		assertThat(page).contains("This is not all: there are more facts in a section than 100.",
				"And " + (HUB - Dossiers.MOST) + " more, which are left out here.",
				"More than 40 events: drawn is how many began in each stretch of years.");
		MvcTestResult table = asked("/api/entities/hub/dossier?format=csv", "*/*");
		assertThat(rows(Pages.text(table))).hasSize(HUB + 1);
		assertThat(table).doesNotContainHeader("Answer-Cut");
		assertThat(asked("/api/entities/hub/dossier?format=pdf", "*/*")).hasStatusOk();
	}

	@Test
	void aTableSaysWhatItLeavesOut() {
		DossierQuestion asked = new DossierQuestion();
		NamedEntity hub = new NamedEntity("hub", "Company", "hub", null);
		Dossier.Branch none = new Dossier.Branch(hub, null, null, null, null, List.of(), List.of(), 0);
		Dossier.Section section = new Dossier.Section("owners", "Owners", List.of(), null, 1200);
		Answer<Dossier> cut = new Answer<>(new Answer.Facts("0"), asked, true, null,
				new Dossier(hub, null, new Dossier.Extent(0, 0, 0, 0), List.of(section), none, none, List.of(),
						List.of(), List.of(), List.of()),
				List.of());
		assertThat(Press.cut(Form.CSV, cut)).contains("1,200 ties are left out: a section has at most 10,000.");
		assertThat(Press.cut(Form.HTML, cut)).isEmpty();
	}

	@Test
	void ofTooManyHoldingsItDoesNotClaimToShowAll() {
		String page = text("/api/entities/holder/dossier?format=html");
		assertThat(page)
			.contains("This is not all: there are more holdings than 20.", "Drawn are no owners and 8 of 25 holdings")
			.doesNotContain("counted where it belongs");
		assertThat(text("/api/entities/holder/dossier")).containsPattern("\"complete\" ?: ?false");
	}

	private static List<String> figures(List<Object> kids) {
		return kids.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.flatMap((element) -> Stream.concat(
					"Figure".equals(element.getStructureType())
							? Stream.of(String.valueOf(element.getAlternateDescription())) : Stream.empty(),
					figures(element.getKids()).stream()))
			.toList();
	}

	private MvcTestResult asked(String address, String accept) {
		return this.mvc.get().uri(address).header("Accept", accept).exchange();
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatusOk();
		return Pages.text(result);
	}

	private static byte[] bytes(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private static String header(MvcTestResult result, String name) {
		MockHttpServletResponse response = result.getResponse();
		return String.join(",", response.getHeaders(name));
	}

	private static List<String> found(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((found) -> found.group(1)).toList();
	}

	private static List<Map<String, String>> rows(String table) throws IOException {
		try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(table)) {
			return rows.readAll();
		}
	}

	private static String pdfText(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return Stream.of(new PDFTextStripper().getText(document).split("\\R"))
				.reduce("", (all, line) -> all + line + " ");
		}
	}

}
