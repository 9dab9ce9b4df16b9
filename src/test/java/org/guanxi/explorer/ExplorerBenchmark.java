package org.guanxi.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.guanxi.RandomFolder;
import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
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

	private static final String COUNT = "() => { window.frames0 = 0; window.since = performance.now(); "
			+ "const tick = () => { window.frames0++; requestAnimationFrame(tick); }; requestAnimationFrame(tick); }";

	private static final String RATE = "() => window.frames0 * 1000 / (performance.now() - window.since)";

	@LocalServerPort
	private int port;

	@Test
	void framesPerSecond(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder)
			throws IOException {
		Story.none(driver);
		RandomFolder.write(folder, 4_000, 1);
		loader.load(SeedFiles.in(folder), Progress.SILENT);
		try (Chromium chromium = Chromium.start()) {
			first(chromium);
			for (int limit : List.of(60, 200, 500)) {
				drawn(chromium, limit);
			}
		}
		Story.none(driver);
	}

	private void first(Chromium chromium) {
		try (Visit visit = new Visit(chromium, this.port)) {
			visit.open("/");
			long start = System.nanoTime();
			visit.open("/");
			System.out.printf(Locale.ROOT, "first look, scripts known: %.0f ms; scripts, compressed: %s bytes%n",
					(System.nanoTime() - start) / 1e6,
					visit.page()
						.evaluate(
								"() => performance.getEntriesByType('resource').filter((one) => /\\.m?js$/.test(one.name))"
										+ ".reduce((sum, one) => sum + one.encodedBodySize, 0)"));
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
