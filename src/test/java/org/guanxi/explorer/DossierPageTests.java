package org.guanxi.explorer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
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

/** A dossier in a real browser, by day, by night and on a phone: axe finds nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class DossierPageTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Indexed.now(graph, index);
		chromium = Chromium.start();
	}

	@AfterAll
	static void leave() {
		chromium.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "alibaba-group", "softbank-group", "sparkice", "jack-ma" })
	void axeFindsNothing(String id) {
		try (Visit visit = new Visit(chromium, this.port)) {
			Page page = visit.page();
			page.navigate("http://localhost:" + this.port + "/api/entities/" + id + "/dossier?name=tencent");
			assertThat(page.title()).startsWith("Dossier: ");
			assertThat(page.locator("script").count()).isZero();
			assertThat(page.evaluate("getComputedStyle(document.querySelector('nav ul')).listStyleType"))
				.as("its own style is let through")
				.isEqualTo("none");
			check(page, "by day");
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
				.isEqualTo("rgb(22, 24, 27)");
			check(page, "by night");
			page.setViewportSize(390, 844);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			check(page, "on a phone");
		}
	}

	private static void check(Page page, String guise) {
		assertThat(new AxeBuilder(page).analyze().getViolations())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
			.as(guise)
			.isEmpty();
	}

}
