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

/**
 * Brands and short names find their legal names among ten thousand. An index of pairs of
 * characters puts 0.62 of one half first and 0.58 of the other, as check-bigram.py says.
 */
@GuanxiTest
class BrandsTests {

	@Autowired
	private Identities identities;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(NameSets.legalNames(folder), Progress.SILENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "development", "judging" })
	void fourInFiveComeFirst(String half) {
		List<NameSets.Row> rows = NameSets.rows("brands.csv", half);
		long first = rows.stream().filter((row) -> isFirst(row.get("query"), row.get("expected"))).count();
		assertThat((double) first / rows.size()).isGreaterThan(0.8);
	}

	private boolean isFirst(String query, String expected) {
		return this.identities.of(Sought.called(query), 1)
			.stream()
			.anyMatch((found) -> found.entity().id().equals(expected));
	}

}
