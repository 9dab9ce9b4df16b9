package org.guanxi.evidence;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.guanxi.answer.Question;
import org.guanxi.answer.TieFilter;
import org.jspecify.annotations.Nullable;

/** What does this tie rest on? */
public class TieQuestion extends Question {

	/** A day. */
	@Schema(description = "says in 'held' whether it held on this day", example = "2016-05-19")
	public @Nullable LocalDate asOf;

	TieFilter filter() {
		TieFilter filter = new TieFilter();
		filter.asOf = this.asOf;
		return filter;
	}

}
