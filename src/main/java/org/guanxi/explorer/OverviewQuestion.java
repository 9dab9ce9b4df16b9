package org.guanxi.explorer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.Question;

/** What is in the graph? */
public class OverviewQuestion extends Question {

	/** How many of the best connected. */
	@Schema(description = "at most so many of the best connected")
	@Min(1)
	@Max(50)
	public int limit = 10;

}
