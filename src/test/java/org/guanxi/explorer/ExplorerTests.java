package org.guanxi.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.Route;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do in the explorer, in a real browser: beside the shipped facts stands a
 * hub.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "guanxi.state-age=0s")
@ContextConfiguration(initializers = TestNeo4j.class)
class ExplorerTests {

	private static final int PARTNERS = 90;

	private static final int HOLDINGS = 25;

	private static final String MARKUP = "<img src=x onerror=alert(1)><b>Bold</b>";

	/** Two hundred ties among a hundred, a third of whom hang on three. */
	private static final String OVERLAPS = """
			async () => {
				const { forces, room } = await import('/explorer/layouts.js');
				const nodes = Array.from({ length: 100 }, (_, i) => ({ id: 'n' + i, ...room('Company of the number ' + i) }));
				const edges = Array.from({ length: 200 }, (_, i) => ({ from: 'n' + i % 100, to: 'n' + (i % 3 ? i * 37 % 100 : i % 9 / 3) }));
				const at = forces(nodes, edges, new Map(), 1.5);
				return nodes.flatMap((one, i) => nodes.slice(i + 1).filter((other) => {
					const a = at.get(one.id), b = at.get(other.id);
					return Math.abs(a.x - b.x) < (one.width + other.width) / 2 - 12
						&& Math.abs(a.y - b.y) < (one.height + other.height) / 2 - 12;
				})).length;
			}""";

	/**
	 * One that is free, one on it, one on a name, one longer than its line, and one
	 * elsewhere.
	 */
	private static final String READABLE = """
			async () => {
				const { readable } = await import('/explorer/layouts.js');
				const line = (id, x, y, wide) => ({ id, wide, from: { x: x - 100, y }, to: { x: x + 100, y }, middle: { x, y } });
				return readable([{ x: 0, y: 200, half: 10, wide: 60, lines: 1 }],
					[line('first', 0, 0, 80), line('beside', 20, 8, 80), line('on a name', 0, 225, 80), line('long', 0, 400, 220), line('far', 0, 600, 80)]);
			}""";

	/**
	 * One holds the next and the last holds the first; who is only a partner stands by.
	 */
	private static final String LEVELS = """
			async () => {
				const { depths } = await import('/explorer/levels.js');
				const edge = (from, to, both = false) => ({ from, to, both });
				return [...depths(['a', 'b', 'c', 'd'], [edge('b', 'c'), edge('c', 'a'), edge('a', 'b'), edge('b', 'd', true)], new Set(['b'])).values()];
			}""";

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Story story = new Story("hub").source("list", "2016-05-01").companies("test-hub");
		story.line("entities/all.csv", "markup,Company,\"" + MARKUP + "\",\"" + MARKUP + "\",,,,,");
		story.claim("list", "markup COMPETES_WITH test-hub");
		for (int i = 0; i < PARTNERS; i++) {
			story.companies("partner-" + i).claim("list", "partner-" + i + " PARTNERS_WITH test-hub");
		}
		for (int i = 0; i < HOLDINGS; i++) {
			story.companies("holding-" + i)
				.claim("list", "test-hub OWNS_STAKE_IN holding-" + i,
						Map.of("status", (i == 0) ? "planned" : "established"));
		}
		loader.load(story.in(folder), Progress.SILENT);
		chromium = Chromium.start();
	}

	@AfterAll
	static void leave(@Autowired Driver driver) {
		chromium.close();
		Story.none(driver);
	}

	@Test
	void theFirstLookSaysWhatThisIsAndShowsTheBestConnected() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			assertThat(visit.at("h1")).hasText("Who is tied to whom in China’s internet, and who says so");
			assertThat(visit.at("#search input")).isFocused();
			assertThat(visit.at(".best li").first()).containsText("test-hub");
			assertThat(visit.at(".tally")).containsText("sources");
			assertThat(visit.at("#graph canvas").first()).isVisible();
			assertThat(visit.at("#message")).containsText("Showing 61 of");
			assertThat(visit.at("#footer")).containsText("Facts ");
		}
	}

	@Test
	void aNameIsFoundByPinyinAndOpenedByKeyboardAlone() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			visit.page().keyboard().type("zhongguo yidong");
			Locator hit = visit.at("[role=option]").first();
			assertThat(hit).containsText("China Mobile");
			assertThat(hit).containsText("中国移动");
			assertThat(hit).containsText("Company · China · by pinyin");
			visit.page().keyboard().press("ArrowDown");
			assertThat(visit.at("#search input")).hasAttribute("aria-activedescendant", "find-any-0");
			visit.page().keyboard().press("Enter");
			assertThat(visit.at("h1")).containsText("China Mobile");
			assertThat(visit.address()).isEqualTo("/?entity=china-mobile");
			visit.page().goBack();
			assertThat(visit.at("h1")).containsText("Who is tied to whom");
			visit.page().goForward();
			assertThat(visit.at("h1")).containsText("China Mobile");
		}
	}

	@Test
	void aNameThatNobodyHasIsSaidToBeNobodys() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			visit.page().keyboard().type("qqqxxqq 九霄云外");
			assertThat(visit.at("[role=option]")).hasText("Nobody goes by “qqqxxqq 九霄云外”.");
			visit.page().keyboard().press("Enter");
			assertThat(visit.address()).isEqualTo("/");
			visit.at("#search input").fill("alibaba");
			assertThat(visit.at("#search [role=option]").first()).containsText("Alibaba Group");
			visit.at("#search input").pressSequentially(" cloud");
			visit.page().keyboard().press("Enter");
			assertThat(visit.at("h1")).containsText("Alibaba Cloud");
		}
	}

	@Test
	void aHubAsksWhichTiesAndHowManyBeforeItExpands() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=holding-1")) {
			assertThat(visit.at("#message")).hasText("2 entities, 1 tie.");
			visit.at("#table a").getByText("test-hub").click();
			assertThat(visit.at("h1")).containsText("test-hub");
			visit.page().route("**/api/entities/**", (route) -> route.abort());
			visit.at("#panel").getByText("Expand").click();
			assertThat(visit.at("#message")).containsText("The server is away.");
			assertThat(visit.at("#table tbody tr")).hasCount(1);
			visit.page().unroute("**/api/entities/**");
			visit.expectFailures();
			visit.at("#panel").getByText("Expand").click();
			Locator dialog = visit.at("dialog");
			assertThat(dialog).containsText("test-hub has 115 ties");
			assertThat(dialog.locator("label").getByText("Partnership").locator("..")).containsText("90");
			dialog.locator("[value=partnership]").uncheck();
			dialog.locator("[value=dispute]").uncheck();
			dialog.locator("#how-many").fill("10");
			visit.page().keyboard().press("Enter");
			assertThat(visit.at("#message")).hasText("Showing 11 of 25 entities. Show more");
			assertThat(visit.address()).isEqualTo("/?entity=holding-1&who=test-hub&open=test-hub~ownership~10");
			assertThat(visit.at("#toolbar").getByText("Collapse")).isVisible();
		}
	}

	@Test
	void whatIsOnlyPlannedIsLeftOutUnlessAskedForAndNamed() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=holding-0")) {
			assertThat(visit.at("#message")).hasText("No ties under these filters.");
			assertThat(visit.at("#year")).hasCount(0);
			visit.at("#legend [value=unsettled]").check();
			assertThat(visit.at("#table .status")).hasText("planned");
			assertThat(visit.at("#legend .marks")).containsText("planned, forecast, alleged");
			assertThat(visit.address()).contains("status=all");
		}
	}

	@Test
	void aPathIsFoundAndItsEvidenceReadDownToAllThatRestsOnTheSource() {
		try (Visit visit = new Visit(chromium, this.port).open("/?view=paths")) {
			choose(visit, "From", "中国移动");
			assertThat(visit.at("#panel")).containsText("Choose both ends by name.");
			assertThat(visit.at("#find-to")).isFocused();
			choose(visit, "To", "SoftBank Group");
			assertThat(visit.at(".paths > li").first()).containsText("China Mobile partners with Alibaba Group [1]; "
					+ "SoftBank Group owns a stake in Alibaba Group [2].");
			assertThat(visit.at(".footnotes li").first())
				.hasText("Light Reading, “Open Sesame”, undated, paragraph 8, sentence 2");
			visit.at(".paths > li").first().getByText("Why it ranks so").click();
			assertThat(visit.at(".paths > li").first().locator(".why tbody tr")).hasCount(2);
			visit.at(".paths > li").first().getByText("evidence 2").click();
			assertThat(visit.at("h1")).hasText("SoftBank Group owns a stake in Alibaba Group");
			assertThat(visit.at(".claim")).containsText("A major shareholder; the size is not stated.");
			assertThat(visit.at(".claim .source")).containsText("Enterprise Innovation, 2016-05-19, paragraph 8");
			assertThat(visit.at("#panel")).isFocused();
			visit.at(".claim .source a").click();
			assertThat(visit.at("#panel")).containsText("ties would fall without it");
			visit.page().goBack();
			assertThat(visit.at("h1")).hasText("SoftBank Group owns a stake in Alibaba Group");
		}
	}

	private static void choose(Visit visit, String label, String name) {
		Locator field = visit.at("#panel").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
		field.fill(name);
		visit.at("#" + field.getAttribute("aria-controls") + " [role=option]")
			.first()
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		field.press("Enter");
		visit.settle();
	}

	@Test
	void aPathIsAskedForByKindsAndDay() {
		try (Visit visit = new Visit(chromium, this.port).open("/?view=paths&from=china-mobile")) {
			assertThat(visit.at("#stage #table")).isHidden();
			assertThat(visit.at("#panel").getByLabel("From").first()).hasValue("China Mobile");
			visit.at("#choose-day").fill("2016-05-20");
			choose(visit, "To", "SoftBank Group");
			assertThat(visit.at(".paths > li").first()).containsText("(may have held then)");
			assertThat(visit.at("#message")).hasText("6 entities, 8 ties. 1 held, 7 may have held.");
			visit.at(".kinds summary").click();
			visit.at("#form-operation").uncheck();
			assertThat(visit.at("#message")).hasText("5 entities, 8 ties. 2 held, 6 may have held.");
			assertThat(visit.at("#form-operation")).isFocused();
			assertThat(visit.address()).contains("day=2016-05-20", "kind=ownership,investment,partnership,people");
			visit.at("#panel").getByText("Show more").click();
			assertThat(visit.address()).contains("k=20");
			assertThat(visit.at("#panel .lead").first()).not().containsText("5 paths");
			choose(visit, "Not through", "Alibaba Group");
			assertThat(visit.at(".proof")).containsText("No path");
			assertThat(visit.at("#panel .chips")).hasText("Alibaba Group×");
		}
	}

	@Test
	void thatThereIsNoPathIsProvedInWords() {
		try (Visit visit = new Visit(chromium, this.port).open("/?from=metro&to=alibaba-group&maxHops=8")) {
			assertThat(visit.at(".proof")).containsText("No path of any length leads from Metro to Alibaba Group");
			assertThat(visit.at(".proof")).containsText("The search came to 7 entities");
			assertThat(visit.at("#message")).hasText("No path");
			visit.at("#switch-lang").click();
			assertThat(visit.at(".proof")).containsText("从麦德龙到阿里巴巴集团没有任何长度的路径");
		}
	}

	@Test
	void theYearsShowWhatMayHaveHeldAndWhatWasNotKnownYet() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=alibaba-group")) {
			assertThat(visit.at("#message")).hasText("22 entities, 33 ties.");
			assertThat(visit.at("#table")).not().containsText("not known yet");
			visit.at("#year").focus();
			visit.page().keyboard().press("Home");
			assertThat(visit.at("output")).hasText("on 2014-12-31");
			assertThat(visit.at("#table")).containsText("not known yet");
			assertThat(visit.at("#table")).containsText("may have held");
			assertThat(visit.at("#legend .marks")).containsText("not known yet");
			assertThat(visit.at("#year")).isFocused();
			assertThat(visit.at("#year")).hasAttribute("aria-valuetext", "2014");
			visit.at("#known").check();
			assertThat(visit.at("#table")).not().containsText("not known yet");
			assertThat(visit.address()).isEqualTo("/?entity=alibaba-group&day=2014-12-31&known=yes");
			visit.at("#time button").click();
			assertThat(visit.at("#message")).hasText("22 entities, 33 ties.");
			visit.open("/?source=enterprise-innovation-2016-05-19&kind=ownership&day=2010-12-31");
			assertThat(visit.at("#message")).hasText("5 entities, 5 ties. 5 not known yet.");
			assertThat(visit.at("#table td.n").first()).hasText("1");
			visit.at("#known").check();
			assertThat(visit.at("#message")).hasText("Nothing is known to have held on 2010-12-31.");
		}
	}

	@Test
	void aDayIsTypedAndSaidInNumbers() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=alibaba-group")) {
			visit.at("#day").focus();
			visit.page().keyboard().type("12312014");
			assertThat(visit.at("#message")).hasText("21 entities, 31 ties. 3 may have held, 28 not known yet.");
			assertThat(visit.at("#day")).isFocused();
			assertThat(visit.address()).isEqualTo("/?entity=alibaba-group&day=2014-12-31");
		}
	}

	@Test
	void atAHundredEntitiesNoNameLiesOnAnother() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			assertThat(visit.page().evaluate(OVERLAPS)).isEqualTo(0);
		}
	}

	@Test
	void aCaptionIsDrawnOnlyWhereItCanBeRead() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			assertThat(visit.page().evaluate(LEVELS)).isEqualTo(List.of(0, 1, 2, 2));
			assertThat(visit.page().evaluate(READABLE)).isEqualTo(List.of("first", "far"));
		}
	}

	@Test
	void aLinkShowsTheSameInAFreshBrowser() throws IOException {
		String address = "/?entity=alibaba-group&kind=ownership,people&tie=03448fba23c23db0&day=2016-12-31&sort=object~down&open=softbank~~20";
		String table;
		String panel;
		String drawn;
		try (Visit visit = new Visit(chromium, this.port).open(address)) {
			assertThat(visit.at("h1")).hasText("SoftBank Group owns a stake in Alibaba Group");
			assertThat(visit.at("#table")).containsText("SoftBank Group");
			table = visit.text("#table");
			panel = visit.text("#panel");
			drawn = Files.readString(save(visit, "SVG").path());
			assertThat(visit.address()).isEqualTo(address);
		}
		try (Visit visit = new Visit(chromium, this.port).open(address)) {
			assertThat(visit.at("#panel")).containsText("A major shareholder");
			assertThat(visit.at("#table")).containsText("SoftBank Group");
			assertThat(visit.text("#table")).isEqualTo(table);
			assertThat(visit.text("#panel")).isEqualTo(panel);
			assertThat(Files.readString(save(visit, "SVG").path())).isEqualTo(drawn)
				.contains("<svg", "SB Cloud", "SoftBank Group owns a stake in Alibaba Group", "Ownership", "Facts ",
						"on 2016-12-31");
		}
	}

	private static Download save(Visit visit, String button) {
		return visit.page()
			.waitForDownload(() -> visit.at("#stage button")
				.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + button + "$")))
				.click());
	}

	@Test
	void theLanguageIsSwitchedAndSwitchedBack() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=alibaba-group")) {
			visit.at("#switch-lang").click();
			assertThat(visit.at("h1")).containsText("阿里巴巴集团");
			assertThat(visit.at("html")).hasAttribute("lang", "zh");
			assertThat(visit.at("#table")).containsText("软银集团");
			assertThat(visit.at("#table")).containsText("软银集团持有阿里巴巴集团的股份");
			assertThat(visit.at("#switch-lang")).hasText("English");
			assertThat(visit.at("#switch-lang")).isFocused();
			assertThat(visit.address()).isEqualTo("/?entity=alibaba-group&lang=zh");
			visit.at("#switch-lang").click();
			assertThat(visit.at("#table")).containsText("owns a stake in");
		}
	}

	@Test
	void markupInANameStaysAName() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=markup&tie=")) {
			assertThat(visit.at("h1")).containsText(MARKUP);
			assertThat(visit.at("#table th[scope=row]").first()).hasText(MARKUP);
			visit.at("#search input").fill("bold");
			assertThat(visit.at("#search [role=option]").first()).containsText(MARKUP);
			assertThat(visit.at("img, #panel b:text('Bold')")).hasCount(0);
			assertThat(visit.page().title()).contains(MARKUP);
		}
	}

	@Test
	void theTableIsSortedFilteredAndSaved() throws IOException {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=test-hub&limit=200&show=table")) {
			assertThat(visit.at(".table-head .n")).hasText("115 of 115");
			visit.at("#table thead button").getByText("To whom").click();
			assertThat(visit.at("#table th[aria-sort=ascending]")).hasText("To whom");
			assertThat(visit.at("#table tbody td:nth-child(3)").first()).hasText("holding-1");
			visit.at("#table thead button").getByText("To whom").click();
			assertThat(visit.at("#table th[aria-sort=descending]")).hasText("To whom");
			visit.at("#table-filter").fill("holding-1");
			assertThat(visit.at(".table-head .n")).hasText("11 of 115");
			assertThat(visit.at("#table-filter")).isFocused();
			String csv = Files.readString(save(visit, "CSV").path());
			assertThat(csv.lines()).hasSize(12).first().asString().contains("Who,Tie,To whom,Terms,When,Status");
			visit.at("#table-filter").fill("nobody");
			assertThat(visit.at(".table-body")).hasText("No tie here has “nobody” in it.");
			visit.at("#table-filter").fill("holding-1");
			assertThat(csv).contains("test-hub,owns a stake in,holding-19").doesNotContain("partner");
			assertThat(visit.address()).contains("filter=holding-1", "sort=object~down");
		}
	}

	@Test
	void aCellThatASpreadsheetWouldReckonWithIsHarmless() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			assertThat(visit.page()
				.evaluate(
						"async () => (await import('/explorer/export.js')).csv([['=1+1', 'a\"b,c', '-2', '中', undefined]])"))
				.isEqualTo("\ufeff'=1+1,\"a\"\"b,c\",'-2,中,\r\n");
		}
	}

	@Test
	void aPictureIsSavedAsPng() throws IOException {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=sb-cloud")) {
			assertThat(Files.readAllBytes(save(visit, "PNG").path())).startsWith(0x89, 'P', 'N', 'G');
		}
	}

	@Test
	void whatDoesNotExistIsSaidInWords() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=nobody-at-all")) {
			assertThat(visit.at("h1")).hasText("There is no such thing.");
			assertThat(visit.at("#panel .detail")).containsText("There is no entity 'nobody-at-all'.");
			visit.expectFailures();
			visit.at("#message a").click();
			assertThat(visit.at("h1")).containsText("Who is tied to whom");
			visit.open("/?entity=tencent&kind=friendship");
			assertThat(visit.at("h1")).hasText("This can’t be asked so.");
			assertThat(visit.at("#message a")).hasText("Begin anew");
			visit.open("/?source=no-such-source&lang=zh");
			assertThat(visit.at("h1")).hasText("没有这个条目。");
			visit.open("/nothing");
			assertThat(visit.at("h1")).hasText("There is no page at this address.");
			visit.open("/?entity=sb-cloud&tie=no-tie&open=nobody~~30&show=nothing");
			assertThat(visit.at("h1")).hasText("These facts have no tie “no-tie”.");
			assertThat(visit.at("#message")).containsText("ties. These facts have no entity “nobody”.");
			assertThat(visit.at("#graph canvas").first()).isVisible();
			visit.expectFailures();
		}
	}

	@Test
	void aServerThatIsAwayIsSaidToBeAwayAndAskedAgain() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=tencent")) {
			visit.page().route("**/api/**", (route) -> route.abort());
			visit.at("#table a").getByText("Supercell").click();
			assertThat(visit.at("h1")).hasText("The server is away.");
			visit.page().unroute("**/api/**");
			visit.at("#message button").click();
			assertThat(visit.at("h1")).containsText("Supercell");
			visit.expectFailures();
		}
	}

	@Test
	void aDatabaseThatIsLoadingIsAskedAgainByItself() {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			visit.page()
				.route("**/api/**",
						(route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)
							.setHeaders(Map.of("Retry-After", "1"))
							.setContentType("application/problem+json")
							.setBody("{\"detail\":\"Facts are being loaded.\"}")));
			visit.at("#panel .best a").getByText("Tencent").click();
			assertThat(visit.at("h1")).hasText("The database can’t answer now.");
			assertThat(visit.at("#panel .detail")).containsText("Facts are being loaded.");
			visit.page().unroute("**/api/**");
			assertThat(visit.at("h1")).containsText("Tencent");
			visit.expectFailures();
		}
	}

	@Test
	void everythingIsReachedByKeyboard() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=sb-cloud")) {
			visit.page().keyboard().press("Tab");
			assertThat(visit.at(".skip").first()).isFocused();
			visit.page().keyboard().press("Tab");
			visit.page().keyboard().press("Enter");
			assertThat(visit.at("#table")).isFocused();
			Locator tie = visit.at("#table td.tie a").first();
			tie.focus();
			visit.page().keyboard().press("Enter");
			assertThat(visit.at("#panel")).isFocused();
			assertThat(visit.at("#panel h2").first()).containsText("claim");
			visit.page().keyboard().press("/");
			assertThat(visit.at("#search input")).isFocused();
		}
	}

	@Test
	void someEntitiesHangTogetherOrDoNot() {
		try (Visit visit = new Visit(chromium, this.port).open("/?among=alibaba-group,tencent")) {
			assertThat(visit.at(".pairs")).containsText("1 tie");
			choose(visit, "Add one", "麦德龙");
			assertThat(visit.at(".pairs li")).hasCount(3);
			assertThat(visit.at(".pairs")).containsText("no path");
			visit.at(".chips a").last().click();
			assertThat(visit.at(".pairs li")).hasCount(1);
		}
	}

	@Test
	void disputesStandSideBySide() {
		try (Visit visit = new Visit(chromium, this.port).open("/?view=disputes")) {
			assertThat(visit.at(".contest .side")).hasCount(2);
			assertThat(visit.at(".contest")).containsText("one says that it is done");
		}
	}

	@Test
	void aPhoneShowsTheTableFirst() {
		try (Visit visit = new Visit(chromium, this.port, 390, 844).open("/?entity=alibaba-group")) {
			assertThat(visit.at("#figure")).isHidden();
			assertThat(visit.at("#subject")).containsText("Alibaba Group");
			assertThat(visit.at("#table tbody tr").first()).isVisible();
			assertThat(visit.at("#legend-people")).isHidden();
			visit.at("#legend summary").click();
			assertThat(visit.at("#legend-people")).isVisible();
			assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			visit.at("#show-graph").click();
			assertThat(visit.at("#graph canvas").first()).isVisible();
		}
	}

	@Test
	void anEntityLinksToItsDossierAndToItsNeighbourhoodInCypher() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=sb-cloud&day=2016-12-31")) {
			assertThat(visit.at("#panel").getByText("Dossier")).hasAttribute("href",
					"/api/entities/sb-cloud/dossier?format=html&asOf=2016-12-31");
			visit.at(".cypher summary").click();
			assertThat(visit.at(".cypher code")).containsText("MATCH p = (:Entity {id: 'sb-cloud'})-[t]-(:Entity)");
		}
	}

	@Test
	void scriptsWeighLessThanHalfAMegabyte() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=sb-cloud")) {
			Object weight = visit.page()
				.evaluate("() => performance.getEntriesByType('resource').filter((one) => /\\.m?js$/.test(one.name))"
						+ ".reduce((sum, one) => sum + one.encodedBodySize, 0)");
			assertThat(((Number) weight).longValue()).isBetween(50_000L, 500_000L);
		}
	}

}
