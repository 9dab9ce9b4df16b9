package org.guanxi.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.guanxi.RandomFolder;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.fact.TieType;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fluent the drawing is, in frames per second while it is moved and zoomed, in a real
 * browser without a graphics card. Not run with the tests:
 * {@code mvn -Pbenchmark test -Dtest=ExplorerBenchmark} prints it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class ExplorerBenchmark {

	private static final int STEPS = 60;

	private static final int ENTITIES = 520;

	private static final int TIES = 2_600;

	private static final String COUNT = "() => { window.frames0 = 0; window.since = performance.now(); "
			+ "cancelAnimationFrame(window.counting); const tick = () => { window.frames0++; "
			+ "window.counting = requestAnimationFrame(tick); }; window.counting = requestAnimationFrame(tick); }";

	private static final String RATE = "() => window.frames0 * 1000 / (performance.now() - window.since)";

	@LocalServerPort
	private int port;

	@Test
	void framesPerSecond(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(dense().in(folder), Progress.SILENT);
		try (Chromium chromium = Chromium.start()) {
			first(chromium);
			for (int limit : List.of(60, 200, 500)) {
				drawn(chromium, limit);
			}
		}
		Story.none(driver);
	}

	/** So many ties among so few that a drawing of 500 entities has 2,000 of them. */
	private static Story dense() {
		Random random = new Random(1);
		Story story = new Story("dense").source("list", "2016");
		for (int i = 0; i < ENTITIES; i++) {
			story.companies("company-" + i);
		}
		List<TieType> types = List.of(TieType.INVESTED_IN, TieType.OWNS_STAKE_IN, TieType.PARTNERS_WITH,
				TieType.CUSTOMER_OF, TieType.COMPETES_WITH);
		for (int i = 0; i < TIES; i++) {
			int one = i % ENTITIES;
			story.claim("list", "company-" + one + " " + types.get(i % types.size()) + " company-"
					+ RandomFolder.other(one, ENTITIES, random));
		}
		return story;
	}

	private void first(Chromium chromium) {
		try (Visit visit = new Visit(chromium, this.port)) {
			visit.open("/");
			Object weight = visit.page()
				.evaluate("() => performance.getEntriesByType('resource').filter((one) => /\\.m?js$/.test(one.name))"
						+ ".reduce((sum, one) => sum + one.encodedBodySize, 0)");
			long start = System.nanoTime();
			visit.open("/");
			System.out.printf(Locale.ROOT, "scripts: %s bytes, compressed; opened again after %.0f ms%n", weight,
					(System.nanoTime() - start) / 1e6);
		}
	}

	private void drawn(Chromium chromium, int limit) {
		try (Visit visit = new Visit(chromium, this.port)) {
			long start = System.nanoTime();
			visit.open("/?status=all&depth=2&limit=" + limit);
			double opened = (System.nanoTime() - start) / 1e6;
			visit.page().waitForTimeout(500);
			String drawn = visit.text("#message").lines().findFirst().orElse("");
			String ties = visit.text(".table-head .n");
			assertThat(ties).contains(" of ");
			System.out.printf(Locale.ROOT,
					"%s %s ties: drawn after %.0f ms, at rest %.1f, moved %.1f, zoomed %.1f frames/s%n", drawn,
					ties.replaceFirst(".* of ", ""), opened, resting(visit.page()), moved(visit), zoomed(visit));
		}
	}

	private static double resting(Page page) {
		page.evaluate(COUNT);
		page.waitForTimeout(1500);
		return rate(page);
	}

	private static double moved(Visit visit) {
		BoundingBox box = visit.at("#graph").boundingBox();
		Mouse mouse = visit.page().mouse();
		mouse.move(box.x + 8, box.y + 8);
		mouse.down();
		visit.page().evaluate(COUNT);
		for (int i = 0; i < STEPS; i++) {
			mouse.move(box.x + 8 + 4 * i, box.y + 8 + 2 * i);
		}
		double rate = rate(visit.page());
		mouse.up();
		return rate;
	}

	private static double zoomed(Visit visit) {
		BoundingBox box = visit.at("#graph").boundingBox();
		visit.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
		visit.page().evaluate(COUNT);
		for (int i = 0; i < STEPS; i++) {
			visit.page().mouse().wheel(0, (i < STEPS / 2) ? -40 : 40);
		}
		return rate(visit.page());
	}

	private static double rate(Page page) {
		return ((Number) page.evaluate(RATE)).doubleValue();
	}

}
