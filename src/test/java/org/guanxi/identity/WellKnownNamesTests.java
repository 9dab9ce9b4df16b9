package org.guanxi.identity;

import java.nio.file.Path;
import java.util.List;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
	void nineteenInTwentyMeanWhoComesFirst(String half) {
		List<NameSets.Row> names = NameSets.rows("well-known.csv", half)
			.stream()
			.filter((row) -> !row.get("expected").isEmpty())
			.toList();
		long right = names.stream()
			.filter((row) -> found(row).stream()
				.limit(1)
				.anyMatch((first) -> first.entity().id().equals(row.get("expected"))))
			.count();
		assertThat((double) right / names.size()).isGreaterThanOrEqualTo(0.95);
	}

	@ParameterizedTest
	@ValueSource(strings = { "development", "judging" })
	void noLookAlikeIsTakenForAnybody(String half) {
		assertThat(NameSets.rows("well-known.csv", half)).filteredOn((row) -> row.get("expected").isEmpty())
			.hasSizeGreaterThan(70)
			.allSatisfy((row) -> assertThat(found(row)).as(row.get("query")).noneMatch(Identified::match));
	}

	private List<Identified> found(NameSets.Row row) {
		return this.identities.of(Sought.called(row.get("query")), 3);
	}

}
