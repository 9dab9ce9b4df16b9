package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Adds claims up to ties: one tie per key and connected period. Claims of one period can
 * have held on a common day, directly or through another claim. A claim that states no
 * period of its own joins the only one there is, or the only one that holds the day it
 * was reported on; else it stands alone.
 */
public final class Ties {

	private Ties() {
	}

	/**
	 * Derives the ties of one key.
	 * @param claims all claims with one {@link TieClaim#tieKey()}, in any order
	 * @return the ties by first day; none if every claim denies it
	 */
	public static List<Tie> of(Collection<TieClaim> claims) {
		List<TieClaim> ordered = claims.stream().sorted(Comparator.comparing(TieClaim::id)).toList();
		List<List<TieClaim>> periods = periods(ordered.stream().filter((claim) -> !denied(claim)).toList());
		List<TieClaim> denials = ordered.stream().filter(Ties::denied).toList();
		return periods.stream().map((period) -> tie(period, denials)).toList();
	}

	private static boolean denied(TieClaim claim) {
		return claim.status() == Status.DENIED;
	}

	private static List<List<TieClaim>> periods(List<TieClaim> supporting) {
		List<TieClaim> dated = supporting.stream()
			.filter(Ties::dated)
			.sorted(Comparator.comparing(Ties::firstDay).thenComparing(TieClaim::id))
			.toList();
		List<List<TieClaim>> periods = connected(dated);
		List<TieClaim> alone = new ArrayList<>();
		List<List<TieClaim>> stated = List.copyOf(periods);
		for (TieClaim claim : supporting) {
			if (!dated(claim)) {
				only(stated, claim).ifPresentOrElse((period) -> period.add(claim), () -> alone.add(claim));
			}
		}
		if (!alone.isEmpty()) {
			periods.add(alone);
		}
		return periods;
	}

	private static boolean dated(TieClaim claim) {
		return claim.period().isDated(claim.type().nature());
	}

	private static List<List<TieClaim>> connected(List<TieClaim> dated) {
		List<List<TieClaim>> periods = new ArrayList<>();
		LocalDate reach = LocalDate.MIN;
		for (TieClaim claim : dated) {
			if (periods.isEmpty() || firstDay(claim).isAfter(reach)) {
				periods.add(new ArrayList<>());
			}
			periods.getLast().add(claim);
			reach = Stream.of(reach, lastDay(claim)).max(LocalDate::compareTo).orElseThrow();
		}
		return periods;
	}

	private static Optional<List<TieClaim>> only(List<List<TieClaim>> periods, TieClaim claim) {
		PartialDate reported = claim.period().asOf();
		List<List<TieClaim>> possible = periods.stream()
			.filter((period) -> reported == null || claim.type().nature() == TieType.Nature.HAPPENS
					|| period.stream().anyMatch((other) -> covers(other, reported)))
			.toList();
		return (possible.size() == 1) ? Optional.of(possible.getFirst()) : Optional.empty();
	}

	private static boolean covers(TieClaim claim, PartialDate day) {
		return !firstDay(claim).isAfter(day.latest()) && !lastDay(claim).isBefore(day.earliest());
	}

	/** An event is told from another by its day alone, a state by all of its period. */
	private static LocalDate firstDay(TieClaim claim) {
		return Objects.requireNonNullElse(claim.period().mayHoldFrom(), LocalDate.MIN);
	}

	private static LocalDate lastDay(TieClaim claim) {
		Period period = claim.period();
		Bound from = period.from();
		LocalDate day = (claim.type().nature() == TieType.Nature.HAPPENS && from != null) ? from.latest()
				: period.mayHoldUntil();
		return Objects.requireNonNullElse(day, LocalDate.MAX);
	}

	private static Tie tie(List<TieClaim> supporting, List<TieClaim> denials) {
		TieClaim any = supporting.getFirst();
		List<String> ends = any.ends();
		Period period = period(supporting);
		Status status = supporting.stream().map(Ties::supported).min(Comparator.naturalOrder()).orElseThrow();
		List<String> sources = supporting.stream().map(TieClaim::source).distinct().sorted().toList();
		Confidence confidence = Confidence.of(status, sources.size(), !denials.isEmpty());
		Bound from = period.from();
		Bound until = period.until();
		String first = (from != null) ? from.toString() : "";
		LocalDate mayHoldUntil = period.mayHoldUntil();
		return new Tie(Hash.of(any.tieKey() + '\u001F' + first), any.tieKey(), ends.getFirst(), any.type(),
				ends.getLast(), any.role(), agreed(supporting, TieClaim::scope), agreed(supporting, TieClaim::purpose),
				status, (from != null) ? from.date() : null, (from != null) ? from.basis() : null,
				(until != null) ? until.date() : null, (until != null) ? until.basis() : null, period.asOf(),
				period.mayHoldFrom(), period.holdsFrom(), period.holdsUntil(any.type().nature()), mayHoldUntil,
				agreed(supporting, (claim) -> comparable(claim.amount())), agreed(supporting, TieClaim::currency),
				agreed(supporting, (claim) -> comparable(claim.percentMin())),
				agreed(supporting, (claim) -> comparable(claim.percentMax())), !denials.isEmpty(), confidence.value(),
				confidence.rule(), sources,
				Stream.concat(supporting.stream(), denials.stream()).map(TieClaim::id).toList());
	}

	/** That something ended says that it was so. */
	private static Status supported(TieClaim claim) {
		return claim.status().isOfTie() ? claim.status() : Status.ESTABLISHED;
	}

	private static Period period(List<TieClaim> claims) {
		return new Period(narrowest(claims, (claim) -> claim.period().from()),
				narrowest(claims, (claim) -> claim.period().until()),
				claims.stream()
					.map((claim) -> claim.period().asOf())
					.filter(Objects::nonNull)
					.max(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::text))
					.orElse(null));
	}

	private static @Nullable Bound narrowest(List<TieClaim> claims, Function<TieClaim, @Nullable Bound> which) {
		return claims.stream()
			.map(which)
			.filter(Objects::nonNull)
			.min(Comparator.comparing(Bound::span).thenComparing((bound) -> bound.date().earliest()))
			.orElse(null);
	}

	private static <T> @Nullable T agreed(List<TieClaim> claims, Function<TieClaim, @Nullable T> field) {
		List<T> values = claims.stream().map(field).filter(Objects::nonNull).distinct().toList();
		return (values.size() == 1) ? values.getFirst() : null;
	}

	private static @Nullable BigDecimal comparable(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros() : null;
	}

}
