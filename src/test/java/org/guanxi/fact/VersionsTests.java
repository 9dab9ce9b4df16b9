package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What could be known on a day is what the sources published by then add up to. */
class VersionsTests {

	private static final List<String> PUBLISHED = List.of("2014", "2014-06", "2014-06-30", "2015-01-01");

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 1),
			LocalDate.of(2014, 5, 31), LocalDate.of(2014, 6, 1), LocalDate.of(2014, 6, 29), LocalDate.of(2014, 6, 30),
			LocalDate.of(2014, 12, 31), LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1));

	@Test
	void aPlanThatALaterSourceSeesDoneWasAPlanBefore() {
		List<Version> versions = Versions.of(List.of(told("a ACQUIRED b", "p0", "2014-06-30", "status=PLANNED"),
				told("a ACQUIRED b", "p1", "2015-01-01", "status=ESTABLISHED")));
		assertThat(versions).hasSize(2);
		assertThat(versions.getFirst()).satisfies((version) -> {
			assertThat(version.tie().status()).isEqualTo(Status.PLANNED);
			assertThat(version.knownFrom()).isEqualTo("2014-06-30");
			assertThat(version.knownUntil()).isEqualTo("2015-01-01");
			assertThat(version.label()).isEqualTo("FORMERLY");
			assertThat(version.caption()).isEqualTo("before 2015-01-01: acquired (planned, not done)");
		});
		assertThat(versions.getLast()).satisfies((version) -> {
			assertThat(version.tie().status()).isEqualTo(Status.ESTABLISHED);
			assertThat(version.id()).isEqualTo(version.tie().id()).isNotEqualTo(versions.getFirst().id());
			assertThat(version.knownUntil()).isNull();
			assertThat(version.label()).isEqualTo("ACQUIRED");
		});
	}

	@Test
	void aCaptionIsShort() {
		assertThat(Versions.of(List.of(told("a PARENT_OF b", "p0", null)))).extracting(Version::caption)
			.containsExactly("parent of");
		assertThat(Versions.of(List.of(told("p HOLDS_POSITION_AT b", "p0", null, "role=CEO", "status=ALLEGED"))))
			.extracting(Version::caption)
			.containsExactly("CEO (alleged, not proven)");
	}

	@Test
	void anUndatedSourceTellsAlwaysButIsNeverSure() {
		assertThat(Versions.of(List.of(told("a ACQUIRED b", "p0", null)))).singleElement().satisfies((version) -> {
			assertThat(version.knownFrom()).isNull();
			assertThat(version.surelyKnownFrom()).isNull();
		});
	}

	@Test
	void aSourceOfAMonthTellsFromItsFirstDayAndSurelyFromItsLast() {
		assertThat(Versions.of(List.of(told("a ACQUIRED b", "p0", "2014-06")))).singleElement().satisfies((version) -> {
			assertThat(version.knownFrom()).isEqualTo("2014-06-01");
			assertThat(version.surelyKnownFrom()).isEqualTo("2014-06-30");
		});
	}

	@Test
	void whatWasDeniedLaterWasNotContestedBefore() {
		List<Version> versions = Versions.of(List.of(told("a ACQUIRED b", "p0", "2014-06-30"),
				told("a ACQUIRED b", "p1", "2015-01-01", "status=DENIED")));
		assertThat(versions).extracting((version) -> version.tie().disputed()).containsExactly(false, true);
	}

	static IntStream seeds() {
		return IntStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void onAnyDayTheVersionsAreWhatTheSourcesUntilThenAddUpTo(int seed) {
		Random random = new Random(seed);
		List<Told> claims = new ArrayList<>();
		for (TieClaim claim : new RandomClaims(seed).next()) {
			int published = random.nextInt(PUBLISHED.size() + 1);
			int contradicted = random.nextInt(3 * DAYS.size());
			claims.add(new Told(claim, (published > 0) ? PartialDate.parse(PUBLISHED.get(published - 1)) : null,
					(contradicted < DAYS.size()) ? DAYS.get(contradicted) : null));
		}
		List<Version> versions = Versions.of(claims);
		assertThat(versions).extracting(Version::id).doesNotHaveDuplicates();
		for (LocalDate day : DAYS) {
			List<TieClaim> known = new ArrayList<>();
			Set<String> contradicted = claims.stream()
				.filter((told) -> told.contradictedFrom() != null && !told.contradictedFrom().isAfter(day))
				.map((told) -> told.claim().id())
				.collect(Collectors.toSet());
			claims.stream()
				.filter((told) -> told.published() == null || !told.published().earliest().isAfter(day))
				.forEach((told) -> known.add(told.claim()));
			assertThat(versions.stream().filter((version) -> version.isToldOn(day)).map(Version::tie)).as("on " + day)
				.containsExactlyInAnyOrderElementsOf(Ties.of(known, contradicted));
		}
	}

	private static Told told(String tie, String locator, @Nullable String published, String... cells) {
		List<String> all = new ArrayList<>(List.of(cells));
		all.add("locator=" + locator);
		return new Told(Claims.claim(tie, all.toArray(String[]::new)),
				(published != null) ? PartialDate.parse(published) : null, null);
	}

}
