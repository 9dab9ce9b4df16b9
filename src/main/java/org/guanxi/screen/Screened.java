package org.guanxi.screen;

import java.util.List;
import java.util.Locale;

import org.guanxi.identity.Identified;

/**
 * What was found for a row.
 *
 * @param status how it ended
 * @param hits who may be meant, best first
 * @param reason why nobody is, or what of the row was not compared; empty if all is said
 */
public record Screened(Status status, List<Hit> hits, String reason) {

	/** How the screening of a row ended. */
	public enum Status {

		/** Somebody is taken for the one who is meant. */
		MATCH,
		/** Somebody may be meant: a person should look. */
		CANDIDATE,
		/** Nobody here is meant. */
		NONE,
		/** The row can't be screened. */
		ERROR;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Somebody who may be meant.
	 *
	 * @param status whether they are taken for the one who is meant
	 * @param who who, and why
	 * @param weighed what weighs against them
	 */
	public record Hit(Status status, Identified who, Weighed weighed) {
	}

	/**
	 * What weighs against somebody.
	 *
	 * @param concerns the nearest first
	 * @param notes where it was not looked for; none if it was everywhere
	 */
	public record Weighed(List<Concern> concerns, List<String> notes) {
	}

	static Screened error(String why) {
		return new Screened(Status.ERROR, List.of(), why);
	}

}
