package org.guanxi.evidence;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.jspecify.annotations.Nullable;

/** What rests on this source? */
public class SourceQuestion extends Question {

	/** A day. */
	@Schema(description = "says in 'held' of the ties that would fall whether each held on this day",
			example = "2016-05-19")
	public @Nullable LocalDate asOf;

	/** The size of a page. */
	@Schema(description = "at most so many claims on a page")
	@Min(1)
	@Max(200)
	public int limit = 100;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 800)
	public @Nullable String cursor;

}
