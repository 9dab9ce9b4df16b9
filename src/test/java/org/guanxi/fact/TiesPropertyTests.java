package org.guanxi.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.guanxi.fact.Courses.Stated;
import org.guanxi.fact.TieType.Nature;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be true of the ties of any claims. A failure prints the seed that the claims
 * were made from.
 */
class TiesPropertyTests {

	private static final int TRIES = 1000;

	@Test
	void areTheSameInWhateverOrderTheClaimsCome() {
		forRandomClaims((claims, ties, seed) -> {
			List<TieClaim> shuffled = new ArrayList<>(claims);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(Ties.of(shuffled)).as("seed %d: %s", seed, claims).isEqualTo(ties);
		});
	}

	@Test
	void holdEverySupportingClaimOnceAndEveryDenialOfTheirTime() {
		forRandomClaims((claims, ties, seed) -> {
			List<String> supporting = claims.stream().filter((claim) -> !denies(claim)).map(TieClaim::id).toList();
			List<String> denials = claims.stream().filter(TiesPropertyTests::denies).map(TieClaim::id).toList();
			assertThat(ties.stream().flatMap((tie) -> tie.claims().stream()).filter((id) -> !denials.contains(id)))
				.as("seed %d: %s", seed, claims)
				.containsExactlyInAnyOrderElementsOf(supporting);
			assertThat(ties).as("seed %d: %s", seed, claims).allSatisfy((tie) -> {
				List<String> ofItsTime = claims.stream()
					.filter(TiesPropertyTests::denies)
					.filter((denial) -> supporting(tie, claims).stream()
						.anyMatch((claim) -> (possible(denial) & possible(claim)) != 0))
					.map(TieClaim::id)
					.toList();
				assertThat(tie.claims().stream().filter(denials::contains))
					.containsExactlyInAnyOrderElementsOf(ofItsTime);
				assertThat(tie.disputed()).isEqualTo(!ofItsTime.isEmpty());
			});
		});
	}

	private static long possible(TieClaim claim) {
		return Courses.of(claim.type().nature(), List.of(stated(claim))).sometimes();
	}

	@Test
	void haveIdsOfTheirOwn() {
		forRandomClaims((claims, ties,
				seed) -> assertThat(ties).as("seed %d: %s", seed, claims).extracting(Tie::id).doesNotHaveDuplicates());
	}

	@Test
	void areTheConnectedPeriods() {
		forRandomClaims((claims, ties,
				seed) -> assertThat(ties.stream().map((tie) -> supporting(tie, claims)).collect(Collectors.toSet()))
					.as("seed %d: %s", seed, claims)
					.isEqualTo(connected(claims.stream().filter((claim) -> !denies(claim)).toList())));
	}

	@Test
	void tellTheDaysOfEveryCourseThatTheirClaimsAllow() {
		int[] agreeing = { 0, 0 };
		forRandomClaims((claims, ties, seed) -> ties.forEach((tie) -> {
			List<TieClaim> telling = telling(supporting(tie, claims));
			Nature nature = tie.type().nature();
			Courses courses = Courses.of(nature, telling.stream().map(TiesPropertyTests::stated).toList());
			long possible = Courses.bits(new Days(tie.mayHoldFrom(), tie.mayHoldUntil()));
			long sure = Courses.bits((tie.holdsFrom() != null) ? new Days(tie.holdsFrom(), tie.holdsUntil()) : null);
			boolean agree = courses.sometimes() != 0;
			agreeing[agree ? 1 : 0]++;
			if (agree) {
				assertThat(possible).as("possible, seed %d: %s", seed, telling).isEqualTo(courses.sometimes());
				assertThat(sure).as("sure, seed %d: %s", seed, telling).isEqualTo(courses.always());
			}
			for (TieClaim claim : telling) {
				Courses own = Courses.of(nature, List.of(stated(claim)));
				if (nature == Nature.HOLDS) {
					assertThat(own.always() & ~possible).as("left out, seed %d: %s", seed, telling).isZero();
				}
				assertThat(sure & ~own.sometimes()).as("contradicted, seed %d: %s", seed, telling).isZero();
			}
		}));
		assertThat(agreeing[0]).as("ties whose claims contradict each other").isGreaterThan(50);
		assertThat(agreeing[1]).as("ties whose claims agree").isGreaterThan(500);
	}

	@Test
	void haveTheStatusTheSourcesAndTheAmountOfTheirClaims() {
		forRandomClaims((claims, ties, seed) -> ties.forEach((tie) -> {
			Set<TieClaim> supporting = supporting(tie, claims);
			String what = "seed %d: %s".formatted(seed, supporting);
			Status strongest = supporting.stream()
				.map((claim) -> (claim.status() == Status.ENDED) ? Status.ESTABLISHED : claim.status())
				.min(Status::compareTo)
				.orElseThrow();
			assertThat(tie.status()).as(what).isEqualTo(strongest);
			assertThat(tie.sources()).as(what)
				.isEqualTo(supporting.stream().map(TieClaim::source).distinct().sorted().toList());
			Set<Object> amounts = supporting.stream()
				.filter((claim) -> claim.amount() != null)
				.map((claim) -> claim.amount().intValue())
				.collect(Collectors.toSet());
			assertThat(tie.amount() != null).as(what).isEqualTo(amounts.size() == 1);
			assertThat(tie.confidence()).as(what).isBetween(0.1, 1.0);
		}));
	}

	private static boolean denies(TieClaim claim) {
		return claim.status() == Status.DENIED;
	}

	private static Stated stated(TieClaim claim) {
		return new Stated(claim.begin(), claim.end(), (claim.status() != Status.ENDED) ? claim.asOf() : null);
	}

	private static Set<TieClaim> supporting(Tie tie, List<TieClaim> claims) {
		return claims.stream()
			.filter((claim) -> tie.claims().contains(claim.id()) && !denies(claim))
			.collect(Collectors.toSet());
	}

	private static List<TieClaim> telling(Set<TieClaim> supporting) {
		Set<Status> weak = Set.of(Status.PLANNED, Status.FORECAST, Status.ALLEGED);
		List<TieClaim> strong = supporting.stream().filter((claim) -> !weak.contains(claim.status())).toList();
		return strong.isEmpty() ? List.copyOf(supporting) : strong;
	}

	/** Merges as long as two groups have dated claims that share a day. */
	private static Set<Set<TieClaim>> connected(List<TieClaim> claims) {
		List<Set<TieClaim>> groups = claims.stream()
			.filter(TiesPropertyTests::dated)
			.<Set<TieClaim>>map((claim) -> new HashSet<>(Set.of(claim)))
			.collect(Collectors.toCollection(ArrayList::new));
		boolean merged = true;
		while (merged) {
			merged = mergeTwo(groups);
		}
		List<Set<TieClaim>> dated = groups.stream().map(Set::copyOf).toList();
		Set<TieClaim> alone = new HashSet<>();
		claims.stream().filter((claim) -> !dated(claim)).forEach((claim) -> {
			List<Integer> possible = new ArrayList<>();
			for (int i = 0; i < dated.size(); i++) {
				if (dated.get(i).stream().anyMatch((other) -> reportedWithin(claim, other))) {
					possible.add(i);
				}
			}
			((possible.size() == 1) ? groups.get(possible.getFirst()) : alone).add(claim);
		});
		if (!alone.isEmpty()) {
			groups.add(alone);
		}
		return Set.copyOf(groups);
	}

	private static boolean mergeTwo(List<Set<TieClaim>> groups) {
		for (Set<TieClaim> one : groups) {
			for (Set<TieClaim> other : groups) {
				if (one != other
						&& one.stream().anyMatch((a) -> other.stream().anyMatch((b) -> (place(a) & place(b)) != 0))) {
					groups.remove(other);
					one.addAll(other);
					return true;
				}
			}
		}
		return false;
	}

	private static boolean dated(TieClaim claim) {
		return claim.from() != null || (claim.type().nature() == Nature.HOLDS && claim.until() != null);
	}

	private static boolean reportedWithin(TieClaim undated, TieClaim dated) {
		Stated stated = stated(undated);
		return stated.asOf() == null || undated.type().nature() == Nature.HAPPENS || (place(dated) & courses(
				new Stated(new Bound(stated.asOf(), Basis.AT), new Bound(stated.asOf(), Basis.AT), null))) != 0;
	}

	/** Where an event can have happened, and where a state can have held. */
	private static long place(TieClaim claim) {
		Bound from = claim.begin();
		boolean event = claim.type().nature() == Nature.HAPPENS;
		return courses(new Stated(from, event ? from : claim.end(), null));
	}

	private static long courses(Stated stated) {
		return Courses.of(Nature.HOLDS, List.of(stated)).sometimes();
	}

	private static void forRandomClaims(Property property) {
		for (long seed = 0; seed < TRIES; seed++) {
			List<TieClaim> claims = new RandomClaims(seed).next();
			property.check(claims, Ties.of(claims), seed);
		}
	}

	@FunctionalInterface
	private interface Property {

		void check(List<TieClaim> claims, List<Tie> ties, long seed);

	}

}
