package org.guanxi.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.finding.FindingsFound.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has tens of thousands of ties is searched within bounds, and those are said. */
class HubTests {

	private static final int HELD = 20_000;

	@Test
	void aHolderOfTwentyThousandIsSearchedWhole() {
		List<TieClaim> claims = new ArrayList<>();
		for (int i = 0; i < HELD; i++) {
			claims.add(claim("hub", (i % 2 == 0) ? TieType.OWNS_STAKE_IN : TieType.INVESTED_IN, held(i)));
		}
		claims.add(claim(held(1), TieType.COMPETES_WITH, held(2)));
		claims.add(claim(held(19_999), TieType.OWNS_STAKE_IN, "hub"));
		claims.add(claim(held(7), TieType.SUED, "hub"));
		Adjacency adjacency = drawn(claims);
		int hub = adjacency.find("hub").orElseThrow();
		Conflicts conflicts = conflicts(adjacency, hub);
		assertThat(conflicts.cut()).isNull();
		assertThat(conflicts.below()).isEqualTo(HELD);
		assertThat(conflicts.found()).extracting(Conflict::kind).containsOnly(Kind.HOLDER_OF_BOTH).hasSize(2);
		Circles circles = circles(adjacency, hub);
		assertThat(circles.cut()).isNull();
		assertThat(circles.found()).extracting(Circle::length).containsExactly(2);
	}

	@Test
	void whereEverybodyHoldsEverybodyTheSearchEndsAndSaysSo() {
		List<TieClaim> claims = IntStream.range(0, 300)
			.boxed()
			.flatMap((one) -> IntStream.range(0, 300)
				.filter((other) -> other != one)
				.mapToObj((other) -> claim(held(one),
						(one + other) % 10 == 0 ? TieType.COMPETES_WITH : TieType.OWNS_STAKE_IN, held(other))))
			.toList();
		Adjacency adjacency = drawn(claims);
		int some = adjacency.find(held(5)).orElseThrow();
		Conflicts conflicts = conflicts(adjacency, some);
		assertThat(conflicts.cut()).isNotNull().extracting(Work::bound).isEqualTo("ties looked at");
		assertThat(conflicts.found()).isNotEmpty();
		assertThat(conflicts(adjacency, some).found()).isEqualTo(conflicts.found());
		Circles circles = circles(adjacency, some);
		assertThat(circles.found()).hasSize(21).isEqualTo(circles(adjacency, some).found());
		assertThat(circles.group()).hasSize(300);
	}

	private static Conflicts conflicts(Adjacency adjacency, int entity) {
		return new Conflicts(adjacency, new FindingsQuestion(), new Doubts(adjacency, null, null), entity,
				new Work("ties looked at", 4_000_000));
	}

	private static Circles circles(Adjacency adjacency, int entity) {
		return new Circles(adjacency, new FindingsQuestion(), new Doubts(adjacency, null, null), entity,
				new Work("ties looked at", 4_000_000));
	}

	private static String held(int number) {
		return "company-" + number;
	}

	private static Adjacency drawn(List<TieClaim> claims) {
		return Drawn.of(
				claims.stream().flatMap((claim) -> Stream.of(claim.subject(), claim.object())).distinct().toList(),
				claims);
	}

	private static TieClaim claim(String subject, TieType type, String object) {
		return new TieClaim("s", "", subject, type, object, null, null, null, null, null, null, null, null, null, null,
				null, null, Status.ESTABLISHED, null, null, null);
	}

}
