package org.guanxi.answer;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question that may be asked as of a day, and from what was known on a day. */
public class DatedQuestion extends Question {

	/** What a filter by what was known lets through when nobody asks for a day: all. */
	private static final String EVER = "9999-12-31";

	/** When it held. */
	@Schema(description = "only what held, or may have held, on this day; where ties are shown, each says which in 'held'; a "
			+ "figure of one day counts from that day on", example = "2016-05-19")
	public @Nullable LocalDate asOf;

	/** When it was said. */
	@Schema(description = "only what sources published by this day tell; undated sources pass, and 'known' is 'maybe' "
			+ "where no dated one supports a tie", example = "2016-06-02")
	public @Nullable LocalDate knownBy;

	/**
	 * The day by which a source must have been published, as the Cypher files take it.
	 * @param knownBy the day asked for, absent for all
	 * @return a day that is never absent
	 */
	public static Object ever(@Nullable LocalDate knownBy) {
		return (knownBy != null) ? knownBy : EVER;
	}

}
