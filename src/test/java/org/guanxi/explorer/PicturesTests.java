package org.guanxi.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes the pictures of the explorer that the README shows. With
 * {@code -Dscreenshots=renew} they are written anew.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class PicturesTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@TempDir
	private Path aside;

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
	@CsvSource(delimiter = '|',
			textBlock = """
					explorer-start     | /                                                                       | 1440 | 900
					explorer-entity    | /?entity=alibaba-group&tie=03448fba23c23db0                              | 1440 | 900
					explorer-path      | /?from=china-mobile&to=softbank-group&path=1&theme=dark                  | 1440 | 900
					explorer-time      | /?entity=alibaba-group&day=2016-05-31&lang=zh                            | 1440 | 900
					explorer-ownership | /?entity=alibaba-group&kind=ownership,investment&depth=3&shape=down&who=sb-cloud | 1440 | 900
					explorer-table     | /?entity=tencent&show=table&status=all                                   | 1440 | 900
					explorer-phone     | /?entity=alibaba-group&lang=zh&theme=dark                                | 390  | 844
					""")
	void aPictureOfEachView(String name, String address, int width, int height) {
		Path folder = "renew".equals(System.getProperty("screenshots")) ? Path.of("docs") : this.aside;
		try (Visit visit = new Visit(chromium, this.port, width, height).open(address)) {
			visit.page().waitForTimeout(800);
			byte[] picture = visit.page()
				.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
			assertThat(picture).hasSizeGreaterThan(20_000);
		}
	}

}
