package org.guanxi.explorer;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Axe finds nothing in any view, in either theme and either language, and no word is
 * missing.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class AccessibilityTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		chromium = Chromium.start();
	}

	@AfterAll
	static void leave() {
		chromium.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?", "/?entity=alibaba-group&status=all&open=softbank~~20",
			"/?entity=alibaba-group&tie=03448fba23c23db0&day=2014-12-31", "/?entity=tencent&who=supercell&show=table",
			"/?entity=alibaba-group&kind=ownership,investment&depth=3&shape=down",
			"/?from=china-mobile&to=softbank-group&path=2", "/?from=metro&to=alibaba-group", "/?view=paths",
			"/?among=alibaba-group,tencent,metro", "/?view=disputes", "/?source=enterprise-innovation-2016-05-19",
			"/?entity=metro&kind=dispute", "/?view=browser", "/?view=paths&from=tencent&kind=people" })
	void axeFindsNothing(String view) {
		try (Visit visit = new Visit(chromium, this.port)) {
			for (String guise : List.of("theme=light", "theme=dark&lang=zh")) {
				visit.open(view + "&" + guise);
				assertThat(visit.page().content()).as(guise).doesNotContain("⟦");
				check(visit, guise);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?", "/?entity=alibaba-group", "/?from=china-mobile&to=softbank-group&lang=zh",
			"/?view=browser" })
	void axeFindsNothingOnAPhone(String view) {
		try (Visit visit = new Visit(chromium, this.port, 390, 844).open(view)) {
			check(visit, "phone");
			assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme=light", "theme=dark" })
	void axeFindsNothingWhereSomethingIsOpen(String guise) {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=alibaba-group&" + guise)) {
			visit.at("#search input").fill("china");
			visit.at("#search [role=option]").first().waitFor();
			check(visit, "search");
			visit.at(".cypher summary").click();
			check(visit, "Cypher");
			visit.open("/?view=browser&" + guise);
			visit.at(".queries summary").first().click();
			check(visit, "saved query");
			visit.open("/?entity=nobody&" + guise);
			check(visit, "nobody");
			visit.expectFailures();
		}
	}

	private static void check(Visit visit, String guise) {
		assertThat(new AxeBuilder(visit.page()).analyze().getViolations()).extracting(AccessibilityTests::said)
			.as(guise)
			.isEmpty();
	}

	private static String said(Rule rule) {
		return rule.getId() + ": "
				+ rule.getNodes()
					.stream()
					.limit(4)
					.map((node) -> node.getHtml() + " " + node.getFailureSummary())
					.toList();
	}

}
