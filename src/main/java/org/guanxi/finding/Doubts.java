package org.guanxi.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Status;
import org.jspecify.annotations.Nullable;

/** What keeps ties from being told as done. */
final class Doubts {

	private final Adjacency adjacency;

	private final @Nullable LocalDate asOf;

	private final @Nullable LocalDate knownBy;

	/**
	 * Doubts about ties.
	 * @param adjacency all ties
	 * @param asOf the day on which they must have held, absent if none is asked for
	 * @param knownBy the day by which they must have been known, absent if none is asked
	 * for
	 */
	Doubts(Adjacency adjacency, @Nullable LocalDate asOf, @Nullable LocalDate knownBy) {
		this.adjacency = adjacency;
		this.asOf = asOf;
		this.knownBy = knownBy;
	}

	/**
	 * The doubts about a tie.
	 * @param tie its number
	 * @return in words, none if there is no doubt
	 */
	List<String> about(int tie) {
		List<String> doubts = new ArrayList<>(3);
		Status status = this.adjacency.status(tie);
		if (status != Status.ESTABLISHED) {
			doubts.add(status.toString());
		}
		if (this.adjacency.terms(tie).disputed()) {
			doubts.add("disputed");
		}
		if (this.asOf != null && !this.adjacency.surelyHeld(tie, this.asOf)) {
			doubts.add("not sure to have held on the day");
		}
		if (this.knownBy != null && !this.adjacency.surelyKnown(tie, this.knownBy)) {
			doubts.add("not sure to have been known by the day");
		}
		return doubts;
	}

	/**
	 * The doubts about what several ties together tell.
	 * @param ties their numbers
	 * @return in words, in order, none if there is no doubt
	 */
	List<String> about(List<Integer> ties) {
		Set<String> doubts = new TreeSet<>();
		ties.forEach((tie) -> doubts.addAll(about(tie)));
		if (this.asOf == null && !this.adjacency.surelyAtOnce(ties)) {
			doubts.add("not told to have held at one time");
		}
		return List.copyOf(doubts);
	}

	/**
	 * The doubts about who was on both sides when something happened.
	 * @param ties numbers of ties
	 * @param event which of them has happened
	 * @return in words, in order, none if there is no doubt
	 */
	List<String> about(List<Integer> ties, int event) {
		Set<String> doubts = new TreeSet<>();
		ties.forEach((tie) -> doubts.addAll(about(tie)));
		if (!ties.stream().allMatch((tie) -> tie == event || this.adjacency.surelyHeldAt(tie, event))) {
			doubts.add("not sure to have held when it happened");
		}
		return List.copyOf(doubts);
	}

}
