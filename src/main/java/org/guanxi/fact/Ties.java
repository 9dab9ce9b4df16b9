package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
		return of(claims, Set.of());
	}

	/**
	 * Derives the ties of one key.
	 * @param claims all claims with one {@link TieClaim#tieKey()}, in any order
	 * @param disputed ids of claims that others contradict, beside denials
	 * @return the ties by first day; none if every claim denies it
	 */
	public static List<Tie> of(Collection<TieClaim> claims, Set<String> disputed) {
		List<TieClaim> ordered = claims.stream().sorted(Comparator.comparing(TieClaim::id)).toList();
		List<TieClaim> denials = ordered.stream().filter(Ties::denied).toList();
		return periods(ordered.stream().filter((claim) -> !denied(claim)).toList()).stream()
			.map((period) -> new Grounds(period, about(period, denials), disputed).tie())
			.toList();
	}

	/** A denial says nothing of a time that it isn't about. */
	private static List<TieClaim> about(List<TieClaim> period, List<TieClaim> denials) {
		return denials.stream().filter((denial) -> period.stream().anyMatch(denial::mayCoincide)).toList();
	}

	private static boolean denied(TieClaim claim) {
		return claim.status() == Status.DENIED;
	}

	private static List<List<TieClaim>> periods(List<TieClaim> supporting) {
		List<List<TieClaim>> periods = connected(supporting.stream()
			.filter(Ties::dated)
			.sorted(Comparator.comparing(Ties::firstDay).thenComparing(TieClaim::id))
			.toList());
		List<TieClaim> alone = new ArrayList<>();
		supporting.stream().filter((claim) -> !dated(claim)).forEach((claim) -> {
			List<List<TieClaim>> possible = periods.stream().filter((period) -> mayJoin(claim, period)).toList();
			((possible.size() == 1) ? possible.getFirst() : alone).add(claim);
		});
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
			reach = lastDay(claim).isAfter(reach) ? lastDay(claim) : reach;
		}
		return periods;
	}

	private static boolean mayJoin(TieClaim undated, List<TieClaim> period) {
		Days reported = undated.period().reported();
		return undated.type().nature() == TieType.Nature.HAPPENS || period.stream()
			.filter(Ties::dated)
			.anyMatch((claim) -> !Days.common(List.of(place(claim), reported)).isEmpty());
	}

	private static LocalDate firstDay(TieClaim claim) {
		return Objects.requireNonNullElse(place(claim).first(), LocalDate.MIN);
	}

	private static LocalDate lastDay(TieClaim claim) {
		return Objects.requireNonNullElse(place(claim).last(), LocalDate.MAX);
	}

	private static Days place(TieClaim claim) {
		return claim.period().place(claim.type().nature());
	}

}
