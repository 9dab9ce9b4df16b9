package org.guanxi.explorer;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The way from the explorer to Neo4j Browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class GuideTests {

	private static final String BROWSER = "http://localhost:7474/browser/?dbms=bolt://neo4j@127.0.0.1:7687";

	private static final String STYLE = ":style http://localhost:7474/browser/cypher/guanxi.grass";

	private static @Nullable String browser;

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

	@BeforeEach
	void browserIsHere() {
		browser = BROWSER;
	}

	@Test
	void theGuideHasEverySavedQuestionAsALinkThatOpensIt() throws IOException {
		try (Visit visit = new Visit(chromium, this.port).open("/")) {
			visit.at("#footer").getByText("Guide to Neo4j Browser").click();
			assertThat(visit.at("h1")).hasText("Guide to Neo4j Browser");
			assertThat(visit.address()).isEqualTo("/?view=browser");
			assertThat(visit.at("#stage #toolbar")).isHidden();
			assertThat(visit.at(".queries a").all()).extracting(GuideTests::opened)
				.containsExactlyInAnyOrderElementsOf(saved());
			assertThat(visit.at("#panel")).not().containsText("More");
			visit.at(".queries summary").getByText("Who are the best connected?").click();
			assertThat(visit.at(".queries code").getByText("AS neighbours")).isVisible();
		}
	}

	@Test
	void theStyleIsLoadedByOneCommandAndSavedAsAFile() throws IOException {
		try (Visit visit = new Visit(chromium, this.port).open("/?view=browser")) {
			assertThat(visit.at(".steps code")).hasText(STYLE);
			assertThat(visit.at(".steps li:nth-child(2) a").all()).extracting(GuideTests::opened).contains(STYLE);
			assertThat(
					Files.readString(visit.page().waitForDownload(() -> visit.at(".steps [download]").click()).path()))
				.contains("node.Company {");
		}
	}

	@Test
	void aQuestionIsCopiedWhole() throws IOException {
		try (Visit visit = new Visit(chromium, this.port)) {
			visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			visit.open("/?view=browser");
			Locator copy = visit.at(".queries button").first();
			copy.click();
			assertThat(copy).hasText("Copied");
			assertThat(saved()).contains((String) visit.page().evaluate("navigator.clipboard.readText()"));
		}
	}

	@Test
	void theGuideIsInChineseToo() {
		try (Visit visit = new Visit(chromium, this.port).open("/?view=browser&lang=zh")) {
			assertThat(visit.at("h1")).hasText("Neo4j Browser 指南");
			assertThat(visit.at(".queries summary").all()).isNotEmpty()
				.allSatisfy((question) -> assertThat(question.innerText()).containsPattern("\\p{IsHan}{3}"));
		}
	}

	@Test
	void anEntityLeadsToItsNeighbourhood() {
		try (Visit visit = new Visit(chromium, this.port).open("/?entity=sb-cloud")) {
			visit.at(".cypher summary").click();
			assertThat(opened(visit.at(".cypher .take a"))).isEqualTo(visit.text(".cypher code"))
				.startsWith("// Who is around SB Cloud?\nMATCH p = (:Entity {id: 'sb-cloud'})-[t]-(:Entity)\n");
			visit.at(".cypher").getByText("Guide to Neo4j Browser").click();
			assertThat(visit.at("h1")).hasText("Guide to Neo4j Browser");
		}
	}

	@Test
	void withoutABrowserOfItsOwnTheGuideSaysWhatToDo() {
		browser = null;
		try (Visit visit = new Visit(chromium, this.port).open("/?view=browser")) {
			assertThat(visit.at(".steps")).containsText("The database is not a part of this program");
			assertThat(visit.at(".steps")).containsText("drag the file onto Neo4j Browser");
			assertThat(visit.at("#panel a[target=_blank]")).hasCount(0);
			assertThat(visit.at(".queries button").first()).hasText("Copy");
		}
	}

	/**
	 * What Neo4j Browser 5.24 makes of such an address: it decodes first and cuts then.
	 */
	private static String opened(Locator link) {
		String decoded = URLDecoder.decode(link.getAttribute("href"), StandardCharsets.UTF_8);
		return decoded.contains("&cmd=edit&arg=") ? decoded.replaceFirst("(?s).*[?&]arg=([^&#]*).*", "$1") : "";
	}

	private static List<String> saved() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:cypher/browser/*.cypher")) {
			texts.add(file.getContentAsString(StandardCharsets.UTF_8).strip());
		}
		return texts;
	}

	/** As if the program served one. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Served {

		@Bean
		@Primary
		BrowserAddress served() {
			return () -> Optional.ofNullable(browser);
		}

	}

}
