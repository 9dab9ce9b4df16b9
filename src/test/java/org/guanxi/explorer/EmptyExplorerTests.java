package org.guanxi.explorer;

import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where there are no facts yet, the explorer says so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "guanxi.state-age=0s")
@ContextConfiguration(initializers = TestNeo4j.class)
class EmptyExplorerTests {

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver) {
		Story.none(driver);
	}

	@Test
	void anEmptyGraphIsSaidToBeEmptyInBothLanguages() {
		try (Chromium chromium = Chromium.start(); Visit visit = new Visit(chromium, this.port)) {
			visit.open("/");
			assertThat(visit.at("#message")).containsText("There is nothing in this graph yet.");
			assertThat(visit.at("#panel .notice")).containsText("Load a folder of facts");
			visit.open("/?lang=zh");
			assertThat(visit.at("#message")).containsText("图中尚无内容");
			visit.open("/?view=disputes");
			assertThat(visit.at("#panel")).containsText("No two claims contradict each other.");
		}
	}

}
