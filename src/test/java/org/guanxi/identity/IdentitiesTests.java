package org.guanxi.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.identity.Identified.Feature;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant where more than one may be: told of a brand, its holding and another. */
@GuanxiTest
class IdentitiesTests {

	private static final String LEI = "lei:5493001KJTIIGC8Y1R12";

	@Autowired
	private Identities identities;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(new Story("harbours").line("entities/all.csv", "harbour,Company,Harbour,海港,,CN,,,")
			.line("entities/all.csv", "harbour-holdings,Company,Harbour Holdings,海港控股,,CN,,,")
			.line("entities/all.csv", "harbour-group,Company,Harbour Group,海港集团,,CN,,,")
			.line("entities/all.csv", "meadow,Company,Meadow,草原,,CN,," + LEI + ",")
			.in(folder), Progress.SILENT);
	}

	@ParameterizedTest
	@CsvSource({ "海港, harbour", "Harbour, harbour", "海港控股, harbour-holdings", "Harbour Holdings, harbour-holdings",
			"海港控股有限公司, harbour-holdings", "海港集团, harbour-group", "Harbour Group Ltd, harbour-group",
			"harbour technology, harbour" })
	void whoIsCalledSoIsTheOnlyOneThatMatches(String name, String id) {
		assertThat(matches(Sought.called(name))).containsExactly(id);
	}

	@Test
	void whatTellsThatAnotherIsMeantIsSaidAndTheScoreIsStillTheSum() {
		Identified brand = find(Sought.called("Harbour Holdings Ltd"), "harbour");
		assertThat(brand.score()).isBetween(0.5, 0.7499);
		assertThat(brand.features()).extracting(Feature::of).containsExactly("name", "other");
		assertThat(brand.features().getLast().text())
			.isEqualTo("Harbour Holdings is called so, with no word more or less");
		double sum = brand.features().stream().mapToDouble(Feature::change).sum();
		assertThat(Math.abs(sum - brand.score())).isLessThan(0.0001);
	}

	@Test
	void twoNamesThatTwoBearAreNobodysForSure() {
		Sought sought = new Sought(List.of("Harbour", "草原"), List.of(), List.of(), List.of(), List.of());
		assertThat(matches(sought)).isEmpty();
		assertThat(find(sought, "harbour").features().getLast().text())
			.isEqualTo("“草原”, which was asked for too, is Meadow");
		assertThat(find(sought, "meadow").features().getLast().text())
			.isEqualTo("“Harbour”, which was asked for too, is Harbour");
		assertThat(Stream.of("harbour", "meadow").map((id) -> find(sought, id).score()))
			.allMatch((score) -> score >= 0.5);
	}

	@Test
	void twoNamesOfOneAreNoContradiction() {
		assertThat(matches(new Sought(List.of("Harbour", "海港"), List.of(), List.of(), List.of(), List.of())))
			.containsExactly("harbour");
		assertThat(matches(new Sought(List.of("Harbour", "无名氏"), List.of(), List.of(), List.of(), List.of())))
			.containsExactly("harbour");
	}

	@Test
	void anAliasMayAsWellBeAnothers() {
		assertThat(matches(new Sought(List.of("Harbour"), List.of("草原"), List.of(), List.of(), List.of())))
			.contains("harbour");
	}

	@Test
	void anIdentifierOfOneAndTheNameOfAnotherAreNobodysForSure() {
		Sought sought = new Sought(List.of("Harbour"), List.of(), List.of(), List.of(LEI));
		assertThat(matches(sought)).isEmpty();
		assertThat(find(sought, "meadow").score()).isBetween(0.5, 0.7499);
		assertThat(find(sought, "harbour").score()).isBetween(0.5, 0.7499);
	}

	@Test
	void anIdentifierIsEnoughWhereTheNameIsNobodys() {
		assertThat(matches(new Sought(List.of("Forest"), List.of(), List.of(), List.of(LEI))))
			.containsExactly("meadow");
		assertThat(matches(new Sought(List.of(), List.of(), List.of(), List.of(LEI)))).containsExactly("meadow");
	}

	@Test
	void whoIsOutOfScopeIsNotFound() {
		Sought sought = Sought.called("Harbour");
		assertThat(this.identities.of(sought, new Scope("harbours", List.of(), List.of(), List.of("harbour")), 10))
			.isNotEmpty()
			.noneMatch((one) -> one.entity().id().equals("harbour"));
		assertThat(this.identities.of(sought, new Scope("", List.of(), List.of("harbours"), List.of()), 10)).isEmpty();
		assertThat(this.identities.of(sought, new Scope("", List.of("x", "harbours"), List.of("y"), List.of()), 10))
			.isNotEmpty();
		assertThat(this.identities.of(sought, new Scope("none", List.of(), List.of(), List.of()), 10)).isEmpty();
	}

	private List<String> matches(Sought sought) {
		return this.identities.of(sought, 10)
			.stream()
			.filter(Identified::match)
			.map((one) -> one.entity().id())
			.toList();
	}

	private Identified find(Sought sought, String id) {
		return this.identities.of(sought, 10)
			.stream()
			.filter((one) -> one.entity().id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
