package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Finds disputes between ties as slowly and plainly as can be: it looks at all pairs. */
final class AllPairsOfTies {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** Titles of which a body has one holder at a time. */
	private static final Set<String> SINGLE = Set.of("ceo", "chief executive officer", "chief executive", "chairman",
			"executive chairman", "president", "head", "chief", "governor", "minister", "prime minister",
			"top official", "mayor", "managing director", "general manager");

	private AllPairsOfTies() {
	}

	/**
	 * Finds the disputes among claims about one entity.
	 * @param entity its id
	 * @param claims claims that have it as an end
	 * @return the disputes, each once
	 */
	static List<Dispute> about(String entity, Collection<TieClaim> claims) {
		List<TieClaim> all = List.copyOf(claims);
		List<Dispute> disputes = new ArrayList<>(denied(entity, all));
		disputes.addAll(twoHolders(entity, all));
		disputes.addAll(overWhole(entity, all));
		disputes.addAll(beforeBeginning(entity, all));
		return disputes;
	}

	private static List<Dispute> denied(String entity, List<TieClaim> claims) {
		return claims.stream()
			.filter((claim) -> claim.ends().getFirst().equals(entity))
			.collect(Collectors.groupingBy(TieClaim::tieKey, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.filter((key) -> key.stream().anyMatch(AllPairsOfTies::isDenial))
			.flatMap((key) -> pairs(key, (one, other) -> isDenial(one) != isDenial(other) && one.mayCoincide(other),
					Dispute.Rule.DENIED)
				.stream())
			.toList();
	}

	private static boolean isDenial(TieClaim claim) {
		return claim.status() == Status.DENIED;
	}

	private static List<Dispute> twoHolders(String entity, List<TieClaim> claims) {
		List<TieClaim> posts = claims.stream()
			.filter((claim) -> claim.type() == TieType.HOLDS_POSITION_AT && claim.object().equals(entity))
			.filter((claim) -> claim.status() == Status.ESTABLISHED && SINGLE.contains(title(claim)))
			.toList();
		return posts.stream()
			.collect(Collectors.groupingBy(AllPairsOfTies::title, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap((office) -> pairs(office,
					(one, other) -> !one.subject().equals(other.subject()) && surelyCoincide(one, other),
					Dispute.Rule.TWO_HOLDERS)
				.stream())
			.toList();
	}

	private static String title(TieClaim post) {
		return Objects.requireNonNullElse(post.role(), "").toLowerCase(Locale.ROOT);
	}

	/** The claims that add up to more than a whole on one day or another. */
	private static List<Dispute> overWhole(String entity, List<TieClaim> claims) {
		List<TieClaim> stakes = claims.stream()
			.filter((claim) -> claim.type() == TieType.OWNS_STAKE_IN && claim.object().equals(entity))
			.filter((claim) -> claim.status() == Status.ESTABLISHED && claim.percentMin() != null)
			.filter((claim) -> sure(claim) != null)
			.toList();
		List<Days> held = stakes.stream()
			.map((stake) -> Days.common(List.of(Objects.requireNonNull(sure(stake)), possible(stake))))
			.toList();
		LocalDate first = Days.earliest(held.stream().map(Days::first));
		LocalDate last = Days.latest(held.stream().map(Days::last));
		if (first == null || last == null) {
			return List.of();
		}
		return first.datesUntil(last.plusDays(1))
			.map((day) -> IntStream.range(0, stakes.size()).filter((i) -> held.get(i).contains(day)).boxed().toList())
			.distinct()
			.map((day) -> day.stream().map(stakes::get).toList())
			.filter((day) -> total(day).compareTo(WHOLE) > 0)
			.flatMap(
					(day) -> pairs(day, (one, other) -> !one.subject().equals(other.subject()), Dispute.Rule.OVER_WHOLE)
						.stream())
			.distinct()
			.toList();
	}

	/** An owner whose stake several sources give holds it once. */
	private static BigDecimal total(List<TieClaim> stakes) {
		Map<String, BigDecimal> byOwner = stakes.stream()
			.collect(Collectors.toMap(TieClaim::subject,
					(stake) -> Objects.requireNonNullElse(stake.percentMin(), BigDecimal.ZERO), BigDecimal::min));
		return byOwner.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<Dispute> beforeBeginning(String entity, List<TieClaim> claims) {
		List<TieClaim> beginnings = claims.stream()
			.filter((claim) -> begins(claim, entity) && possible(claim).first() != null)
			.toList();
		if (beginnings.isEmpty()) {
			return List.of();
		}
		List<Dispute> disputes = new ArrayList<>();
		for (TieClaim claim : claims) {
			LocalDate tied = begins(claim, entity) ? null : firstSure(claim);
			if (tied != null && claim.status() == Status.ESTABLISHED) {
				beginnings.stream()
					.filter((beginning) -> isBefore(tied, possible(beginning).first()))
					.forEach((beginning) -> disputes.add(Dispute.between(beginning, claim,
							Dispute.Rule.BEFORE_BEGINNING, words(beginning) + " against " + words(claim))));
			}
		}
		return disputes;
	}

	private static boolean isBefore(LocalDate tied, @Nullable LocalDate begun) {
		return begun != null && tied.isBefore(begun);
	}

	private static boolean begins(TieClaim claim, String entity) {
		return Disputes.BEGINNINGS.contains(claim.type()) && claim.object().equals(entity)
				&& claim.status() == Status.ESTABLISHED;
	}

	private static boolean surelyCoincide(TieClaim one, TieClaim other) {
		Days first = sure(one);
		Days second = sure(other);
		return first != null && second != null && !Days.common(List.of(first, second)).isEmpty();
	}

	private static @Nullable LocalDate firstSure(TieClaim claim) {
		Days sure = sure(claim);
		return (sure != null) ? sure.first() : null;
	}

	private static @Nullable Days sure(TieClaim claim) {
		return claim.period().sure(claim.type().nature());
	}

	private static Days possible(TieClaim claim) {
		return claim.period().possible(claim.type().nature());
	}

	private static List<Dispute> pairs(List<TieClaim> claims, BiPredicate<TieClaim, TieClaim> disputed,
			Dispute.Rule rule) {
		List<Dispute> disputes = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			for (int j = i + 1; j < claims.size(); j++) {
				if (disputed.test(claims.get(i), claims.get(j))) {
					disputes.add(Dispute.between(claims.get(i), claims.get(j), rule,
							words(claims.get(i)) + " against " + words(claims.get(j))));
				}
			}
		}
		return disputes;
	}

	private static String words(TieClaim claim) {
		String role = (claim.role() != null) ? " as " + claim.role() : "";
		String percent = (claim.percentMin() != null) ? " (" + claim.percentMin().toPlainString() + " %)" : "";
		String from = (claim.begin() != null) ? " from " + claim.begin() : "";
		String until = (claim.end() != null) ? " until " + claim.end() : "";
		String asOf = (claim.held() != null) ? " as of " + claim.held() : "";
		return "%s: %s %s %s%s%s%s%s%s".formatted(claim.status(), claim.subject(), claim.type().wording(),
				claim.object(), role, percent, from, until, asOf);
	}

}
