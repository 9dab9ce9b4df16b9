package org.guanxi.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom well-known names mean, and whom their look-alikes don't. */
@GuanxiTest
class WellKnownNamesTests {

	@Autowired
	private Identities identities;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(NameSets.register(folder), Progress.SILENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "development", "judging" })
	void aNameMeansWhoBearsItAndNobodyElse(String half) {
		Map<String, int[]> hits = new TreeMap<>();
		List<String> wrong = new ArrayList<>();
		for (NameSets.Row row : NameSets.rows("well-known.csv")) {
			if (!row.get("half").equals(half)) {
				continue;
			}
			List<Identified> found = this.identities
				.of(new Sought(List.of(row.get("query")), List.of(), List.of(), List.of()), 3);
			String expected = row.get("expected");
			boolean right = expected.isEmpty() ? found.stream().noneMatch(Identified::match)
					: !found.isEmpty() && found.getFirst().entity().id().equals(expected);
			int[] count = hits.computeIfAbsent(row.get("how"), (how) -> new int[3]);
			count[1]++;
			count[0] += right ? 1 : 0;
			count[2] += (!expected.isEmpty() && right && found.getFirst().match()) ? 1 : 0;
			if (!right) {
				wrong.add(row.get("how") + ": " + row.get("query") + " -> " + expected + ", but "
						+ found.stream()
							.map((one) -> one.entity().id() + " " + one.score() + " (" + one.known() + ")")
							.toList());
			}
		}
		hits.forEach((how, count) -> System.out.printf("%-20s %d of %d, %d above the threshold%n", how, count[0],
				count[1], count[2]));
		wrong.forEach(System.out::println);
		int[] lookAlikes = Objects.requireNonNull(hits.remove("look-alike"));
		double asked = hits.values().stream().mapToInt((count) -> count[1]).sum();
		double hit = hits.values().stream().mapToInt((count) -> count[0]).sum() / asked;
		System.out.println(half + " hit@1 " + hit);
		assertThat(hit).isGreaterThanOrEqualTo(0.95);
		assertThat(lookAlikes[0]).isEqualTo(lookAlikes[1]);
	}

}
