package org.guanxi.change;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.jspecify.annotations.Nullable;

/** What has changed since? */
public class ChangesQuestion extends Question {

	/** A digest or a time. */
	@Schema(description = "the digest of an answer, to learn what came after it; or a day or a time, to learn what came "
			+ "from it on; left out: all", example = "2026-01-01")
	@Pattern(regexp = "[0-9a-f]{64}|" + Moment.FORM,
			message = "give a digest of 64 hex digits, a day like 2026-11-22 or a time like 2026-11-22T08:30:00Z")
	public @Nullable String since;

	/** The size of a page. */
	@Schema(description = "at most so many changes on a page")
	@Min(1)
	@Max(1000)
	public int limit = 100;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 400)
	public @Nullable String cursor;

}
