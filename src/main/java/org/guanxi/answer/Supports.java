package org.guanxi.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Bound;
import org.guanxi.fact.Figure;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.Tie;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Ties;
import org.jspecify.annotations.Nullable;

/**
 * What ties rest on, to see what becomes of them without one of their claims.
 */
final class Supports {

	private final Map<String, List<TieClaim>> byKey;

	private final Map<String, TieClaim> byId;

	private final Collection<CitedTie> shown;

	private final Predicate<Tie> wanted;

	/**
	 * Prepares.
	 * @param claims all claims of the ties in question
	 * @param shown the ties of the answer, to name what falls by their ids
	 * @param wanted which ties the question is about: one that is less than that falls
	 * too
	 */
	Supports(Collection<TieClaim> claims, Collection<CitedTie> shown, Predicate<Tie> wanted) {
		this.byKey = claims.stream().collect(Collectors.groupingBy(TieClaim::tieKey));
		this.byId = claims.stream().collect(Collectors.toMap(TieClaim::id, (claim) -> claim, (one, same) -> one));
		this.shown = shown;
		this.wanted = wanted;
	}

	/**
	 * What follows if one claim is true and the other isn't.
	 * @param right the one
	 * @param wrong the other
	 * @return one side of a dispute
	 */
	Contested.Side side(CitedClaim right, CitedClaim wrong) {
		TieClaim without = this.byId.get(wrong.id());
		if (without == null) {
			return new Contested.Side(right, value(right), valueZh(right), List.of(), null);
		}
		List<TieClaim> key = this.byKey.getOrDefault(without.tieKey(), List.of());
		List<Tie> after = Ties.of(key.stream().filter((claim) -> !claim.id().equals(wrong.id())).toList());
		if (without.status() == Status.DENIED) {
			return new Contested.Side(right, words(wrong) + ": " + states(after) + ", not denied.",
					wordsZh(wrong) + "：" + statesZh(after) + "，未被否认。", List.of(), null);
		}
		List<Tie> before = Ties.of(key).stream().filter((tie) -> tie.claims().contains(wrong.id())).toList();
		List<Tie> left = before.stream().flatMap((tie) -> succeeding(tie, after).stream()).toList();
		if (left.isEmpty()) {
			return new Contested.Side(right, words(wrong) + ": falls, as no other claim supports it.",
					wordsZh(wrong) + "：不成立，因为没有其他主张支持。", ids(before, wrong), null);
		}
		if (left.stream().noneMatch(this.wanted)) {
			return new Contested.Side(right,
					words(wrong) + ": still " + states(left) + ", by other claims; this question leaves that out.",
					wordsZh(wrong) + "：依其他主张仍为" + statesZh(left) + "；此查询不含该类。", ids(before, wrong), null);
		}
		return new Contested.Side(right, words(wrong) + ": still " + states(left) + ", by other claims.",
				wordsZh(wrong) + "：依其他主张仍为" + statesZh(left) + "。", List.of(), null);
	}

	/** As the answer names them; by what all claims add up to if it shows none. */
	private List<String> ids(List<Tie> before, CitedClaim wrong) {
		List<String> named = this.shown.stream()
			.filter((tie) -> tie.claims().stream().anyMatch((claim) -> claim.id().equals(wrong.id())))
			.map(CitedTie::id)
			.toList();
		return named.isEmpty() ? before.stream().map(Tie::id).toList() : named;
	}

	/** The ties that the rest of its claims add up to. */
	private List<Tie> succeeding(Tie tie, List<Tie> after) {
		Set<String> supporting = tie.claims()
			.stream()
			.filter((id) -> Stream.ofNullable(this.byId.get(id)).anyMatch((claim) -> claim.status() != Status.DENIED))
			.collect(Collectors.toSet());
		return after.stream().filter((left) -> left.claims().stream().anyMatch(supporting::contains)).toList();
	}

	private static String states(List<Tie> ties) {
		return ties.stream().map(Supports::state).distinct().collect(Collectors.joining("; "));
	}

	private static String state(Tie tie) {
		return tie.status() + bound(" from ", tie.from(), tie.fromBasis())
				+ bound(" until ", tie.until(), tie.untilBasis());
	}

	private static String statesZh(List<Tie> ties) {
		return ties.stream().map(Supports::stateZh).distinct().collect(Collectors.joining("；"));
	}

	private static String stateZh(Tie tie) {
		String from = (tie.from() != null) ? "，始于" + tie.from() + aroundZh(tie.fromBasis()) : "";
		String until = (tie.until() != null) ? "，止于" + tie.until() + aroundZh(tie.untilBasis()) : "";
		return statusZh(tie.status()) + from + until;
	}

	private static String aroundZh(@Nullable Basis basis) {
		return (basis == Basis.BEFORE) ? "之前" : (basis == Basis.AFTER) ? "之后" : "";
	}

	private static String statusZh(Status status) {
		return (status == Status.ESTABLISHED) ? "已确认" : status.qualifierZh().replaceAll("[（）]", "");
	}

	private static String bound(String word, @Nullable PartialDate date, @Nullable Basis basis) {
		return (date != null && basis != null) ? word + new Bound(date, basis) : "";
	}

	private static String words(CitedClaim claim) {
		String role = (claim.role() != null) ? " as " + claim.role() : "";
		return subjects(claim) + " " + TieType.valueOf(Objects.requireNonNull(claim.type())).wording() + " "
				+ Objects.requireNonNull(claim.object()).name() + role;
	}

	private static String wordsZh(CitedClaim claim) {
		String role = (claim.role() != null) ? "（" + claim.role() + "）" : "";
		return TieType.valueOf(Objects.requireNonNull(claim.type()))
			.sentenceZh(subjectsZh(claim), Sentence.chinese(Objects.requireNonNull(claim.object()))) + role;
	}

	private static String value(CitedClaim figure) {
		String hedge = "exact".equals(figure.hedge()) ? "" : figure.hedge() + " ";
		return "%s, %s: %s%s %s (%s).".formatted(subjects(figure), String.valueOf(figure.measure()).replace('-', ' '),
				hedge, Figure.shown(new BigDecimal(String.valueOf(figure.value()))), figure.unit(), figure.status());
	}

	private static String valueZh(CitedClaim figure) {
		String hedge = switch (String.valueOf(figure.hedge())) {
			case "about" -> "约";
			case "over" -> "超过";
			case "under" -> "不到";
			default -> "";
		};
		return "%s：%s%s %s（%s）。".formatted(subjectsZh(figure), hedge,
				Figure.shown(new BigDecimal(String.valueOf(figure.value()))), figure.unit(),
				statusZh(Status.valueOf(String.valueOf(figure.status()).toUpperCase(Locale.ROOT))));
	}

	private static String subjectsZh(CitedClaim claim) {
		return Objects.requireNonNullElse(claim.subjects(), List.<NamedEntity>of())
			.stream()
			.map(Sentence::chinese)
			.collect(Collectors.joining("和"));
	}

	private static String subjects(CitedClaim claim) {
		return Objects.requireNonNullElse(claim.subjects(), List.<NamedEntity>of())
			.stream()
			.map(NamedEntity::name)
			.collect(Collectors.joining(" and "));
	}

}
