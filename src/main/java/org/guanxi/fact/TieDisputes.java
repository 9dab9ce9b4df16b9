package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Overlaps.Pair;
import org.jspecify.annotations.Nullable;

/** Finds claims of ties that can't both be true. */
final class TieDisputes {

	/** Titles of which a body has one holder at a time. */
	private static final Set<String> SINGLE = Set.of("ceo", "chief executive officer", "chief executive", "chairman",
			"executive chairman", "president", "head", "chief", "governor", "minister", "prime minister",
			"top official", "mayor", "managing director", "general manager");

	private TieDisputes() {
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
			.filter((key) -> key.stream().anyMatch(TieDisputes::isDenial))
			.flatMap((key) -> between(key, Overlaps.of(key, TieDisputes::possible, TieDisputes::isDenial),
					Dispute.Rule.DENIED))
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
			.collect(Collectors.groupingBy(TieDisputes::title, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap((office) -> between(office, Overlaps.of(office, TieDisputes::sure, TieClaim::subject),
					Dispute.Rule.TWO_HOLDERS))
			.toList();
	}

	private static String title(TieClaim post) {
		return Objects.requireNonNullElse(post.role(), "").toLowerCase(Locale.ROOT);
	}

	/** The claims that add up to more than a whole on one day. */
	private static List<Dispute> overWhole(String entity, List<TieClaim> claims) {
		List<TieClaim> stakes = claims.stream()
			.filter((claim) -> claim.type() == TieType.OWNS_STAKE_IN && claim.object().equals(entity))
			.filter((claim) -> claim.status() == Status.ESTABLISHED && claim.percentMin() != null)
			.toList();
		return between(stakes, StakesOverWhole.among(stakes), Dispute.Rule.OVER_WHOLE).toList();
	}

	private static List<Dispute> beforeBeginning(String entity, List<TieClaim> claims) {
		NavigableMap<LocalDate, List<TieClaim>> beginnings = new TreeMap<>();
		claims.stream().filter((claim) -> begins(claim, entity)).forEach((claim) -> {
			LocalDate begun = possible(claim).first();
			if (begun != null) {
				beginnings.computeIfAbsent(begun, (day) -> new ArrayList<>()).add(claim);
			}
		});
		if (beginnings.isEmpty()) {
			return List.of();
		}
		List<Dispute> disputes = new ArrayList<>();
		for (TieClaim claim : claims) {
			Days tied = (begins(claim, entity) || claim.status() != Status.ESTABLISHED) ? null : sure(claim);
			if (tied != null && tied.first() != null) {
				beginnings.tailMap(tied.first(), false)
					.values()
					.stream()
					.flatMap(List::stream)
					.forEach((beginning) -> disputes.add(dispute(beginning, claim, Dispute.Rule.BEFORE_BEGINNING)));
			}
		}
		return disputes;
	}

	private static boolean begins(TieClaim claim, String entity) {
		return Disputes.BEGINNINGS.contains(claim.type()) && claim.object().equals(entity)
				&& claim.status() == Status.ESTABLISHED;
	}

	private static @Nullable Days sure(TieClaim claim) {
		return claim.period().sure(claim.type().nature());
	}

	private static Days possible(TieClaim claim) {
		return claim.period().possible(claim.type().nature());
	}

	private static Stream<Dispute> between(List<TieClaim> claims, List<Pair> pairs, Dispute.Rule rule) {
		return pairs.stream().map((pair) -> dispute(claims.get(pair.one()), claims.get(pair.other()), rule));
	}

	private static Dispute dispute(TieClaim one, TieClaim other, Dispute.Rule rule) {
		return Dispute.between(one, other, rule, words(one) + " against " + words(other));
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
