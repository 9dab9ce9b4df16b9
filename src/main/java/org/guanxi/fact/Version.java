package org.guanxi.fact;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A tie as the sources of some days tell it. The last version of a tie is what all of its
 * claims add up to; an earlier one is what they added up to before another source was
 * published.
 *
 * @param id the tie's id; of an earlier version its own
 * @param tie what the claims that could be known add up to
 * @param knownFrom the first day on which it could be known; absent if undated sources
 * tell it
 * @param surelyKnownFrom the first day by which a source that supports it is sure to have
 * been published; absent if all are undated
 * @param knownUntil the day on which another source changed it; absent in the last
 * version
 */
public record Version(String id, Tie tie, @Nullable LocalDate knownFrom, @Nullable LocalDate surelyKnownFrom,
		@Nullable LocalDate knownUntil) {

	/** The relationship's type of earlier versions, of whatever type the tie is. */
	public static final String EARLIER = "FORMERLY";

	private static final Pattern AUXILIARY = Pattern.compile("^(is|has)( an?| the)? ");

	/**
	 * The relationship's type in the graph.
	 * @return the tie's type, or {@link #EARLIER}
	 */
	public String label() {
		return (this.knownUntil != null) ? EARLIER : this.tie.type().name();
	}

	/**
	 * How it is labelled in a drawing, so that no plan and no accusation looks like what
	 * is established.
	 * @return a few words in English
	 */
	public String caption() {
		String from = (this.tie.from() != null && this.tie.fromBasis() != null)
				? " " + new Bound(this.tie.from(), this.tie.fromBasis()) : "";
		String role = (this.tie.role() != null && this.tie.type() == TieType.HOLDS_POSITION_AT) ? this.tie.role()
				: AUXILIARY.matcher(this.tie.type().wording()).replaceFirst("");
		return ((this.knownUntil != null) ? "before " + this.knownUntil + ": " : "") + role + from
				+ this.tie.status().qualifier() + (this.tie.disputed() ? " (disputed)" : "");
	}

	boolean isToldOn(LocalDate day) {
		return (this.knownFrom == null || !day.isBefore(this.knownFrom))
				&& (this.knownUntil == null || day.isBefore(this.knownUntil));
	}

}
