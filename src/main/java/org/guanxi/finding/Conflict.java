package org.guanxi.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.guanxi.finding.FindingsFound.Kind;

/**
 * Somebody on both sides of something.
 *
 * @param kind how
 * @param matter what has the two sides
 * @param tie the number of the tie between them
 * @param toSubject numbers of entities from who is on both sides down to its subject
 * @param toObject numbers of entities from the same down to its object
 * @param ties numbers of the ties from who is on both sides to the subject, to the object
 * and back
 * @param doubts about them, in words
 */
record Conflict(Kind kind, Matter matter, int tie, List<Integer> toSubject, List<Integer> toObject, List<Integer> ties,
		List<String> doubts) {

	/** Without a doubt first, then the shorter ones. */
	static final Comparator<Conflict> FIRST = Comparator.comparing(Conflict::kind)
		.thenComparing((conflict) -> !conflict.doubts().isEmpty())
		.thenComparingInt((conflict) -> conflict.ties().size())
		.thenComparing(Conflict::matter)
		.thenComparingInt(Conflict::tie)
		.thenComparingInt(Conflict::by);

	/**
	 * Who is on both sides.
	 * @return the entity's number
	 */
	int by() {
		return this.toSubject.getFirst();
	}

	int subject() {
		return this.toSubject.getLast();
	}

	int object() {
		return this.toObject.getLast();
	}

	/**
	 * Whom one comes through.
	 * @return numbers of entities, from who is on both sides to the same
	 */
	List<Integer> path() {
		List<Integer> path = new ArrayList<>(this.toSubject);
		path.addAll(this.toObject.reversed());
		return path;
	}

}
