package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Held;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.TieType.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A window of time, and which ties belong to it: an event that happened within it, a
 * state that held on one of its days or more. What is not dated belongs to any window,
 * perhaps; to the one without bounds for sure. For one thread alone.
 */
public final class Window {

	private static final String AT = Basis.AT.toString();

	private static final int DAY = "2016-05-19".length();

	private final Edges edges;

	private final boolean open;

	private final int since;

	private final int until;

	/** Many ties state the same year. */
	private final Map<String, PartialDate> dates = new HashMap<>();

	/**
	 * A window.
	 * @param adjacency all ties
	 * @param since its first day, absent if nothing bounds it
	 * @param until its last day, absent if nothing bounds it
	 */
	public Window(Adjacency adjacency, @Nullable LocalDate since, @Nullable LocalDate until) {
		this.edges = adjacency.edges();
		this.open = since == null && until == null;
		this.since = (since != null) ? (int) since.toEpochDay() : Edges.ALWAYS;
		this.until = (until != null) ? (int) until.toEpochDay() : Edges.NEVER;
	}

	/**
	 * Whether a tie belongs to it.
	 * @param tie its number
	 * @return {@code null} if it doesn't
	 */
	public @Nullable Held of(int tie) {
		if (this.open) {
			return Held.YES;
		}
		if (this.edges.mayHoldFrom(tie) > this.until || this.edges.mayHoldUntil(tie) < this.since) {
			return null;
		}
		return (this.edges.type(tie).nature() == Nature.HAPPENS) ? happened(tie) : held(tie) ? Held.YES : Held.MAYBE;
	}

	private @Nullable Held happened(int tie) {
		int last = Math.min(this.edges.holdsFrom(tie), this.edges.mayHoldUntil(tie));
		if (last < this.since) {
			return null;
		}
		boolean sure = this.since <= this.edges.mayHoldFrom(tie) && (last <= this.until || beganInTime(tie));
		return sure ? Held.YES : Held.MAYBE;
	}

	private boolean beganInTime(int tie) {
		Terms terms = this.edges.terms(tie);
		return last(terms.from(), terms.fromBasis()) <= this.until;
	}

	/**
	 * What had begun by the last day and hadn't ended before the first held on one of
	 * them. A year makes no day of it sure, but bounds the beginning and the end.
	 */
	private boolean held(int tie) {
		Terms terms = this.edges.terms(tie);
		return (this.edges.holdsFrom(tie) <= this.until || this.edges.mayHoldUntil(tie) <= this.until
				|| last(terms.from(), terms.fromBasis()) <= this.until
				|| last(terms.until(), terms.untilBasis()) <= this.until || last(terms.asOf(), AT) <= this.until)
				&& (this.since <= this.edges.holdsUntil(tie) || this.since <= this.edges.mayHoldFrom(tie)
						|| this.since <= first(terms.from(), terms.fromBasis())
						|| this.since <= first(terms.until(), terms.untilBasis())
						|| this.since <= first(terms.asOf(), AT));
	}

	private long first(@Nullable String date, @Nullable String basis) {
		if (date != null && isBound(date, basis, Basis.BEFORE)) {
			PartialDate stated = this.dates.computeIfAbsent(date, PartialDate::parse);
			return AT.equals(basis) ? stated.earliest().toEpochDay() : stated.latest().toEpochDay() + 1;
		}
		return Edges.ALWAYS;
	}

	private long last(@Nullable String date, @Nullable String basis) {
		if (date != null && isBound(date, basis, Basis.AFTER)) {
			PartialDate stated = this.dates.computeIfAbsent(date, PartialDate::parse);
			return AT.equals(basis) ? stated.latest().toEpochDay() : stated.earliest().toEpochDay() - 1;
		}
		return Edges.NEVER;
	}

	/** A whole day that isn't sure by itself is one that another claim rules out. */
	private static boolean isBound(String date, @Nullable String basis, Basis other) {
		return !other.toString().equals(basis) && !(AT.equals(basis) && date.length() == DAY);
	}

}
