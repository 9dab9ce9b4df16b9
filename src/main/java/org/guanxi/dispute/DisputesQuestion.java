package org.guanxi.dispute;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.guanxi.fact.Dispute;
import org.jspecify.annotations.Nullable;

/** What is contested? */
public class DisputesQuestion extends Question {

	/** An entity's id. */
	@Schema(description = "only disputes between claims about this entity", example = "alibaba-group")
	@Size(max = 200)
	public @Nullable String entity;

	/** Rules by which disputes are found. */
	@Schema(description = "only disputes found by these rules; empty: by all", example = "done-and-planned")
	@Size(max = 10)
	public List<Dispute.Rule> rule = List.of();

	/** When it was said. */
	@Schema(description = "only disputes of which both sides were published by this day, or are undated",
			example = "2016-06-02")
	public @Nullable LocalDate knownBy;

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
