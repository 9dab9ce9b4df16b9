package org.guanxi.entity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;
import org.jspecify.annotations.Nullable;

/** With whom is it tied? */
public class TiesQuestion extends TieFilter {

	/** The size of a page. */
	@Schema(description = "at most so many on a page")
	@Min(1)
	@Max(200)
	public int limit = 50;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 800)
	public @Nullable String cursor;

}
