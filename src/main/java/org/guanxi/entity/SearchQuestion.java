package org.guanxi.entity;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** Whose name is this? */
public class SearchQuestion extends Question {

	/** A name or a part of one. */
	@Schema(description = "a name or the beginning of one, in any script", example = "阿里巴巴")
	@Size(max = 200)
	public String q = "";

	/** Types of entity. */
	@Schema(description = "only entities of these types; empty: of all", example = "Company")
	@Size(max = 10)
	public List<EntityType> entityType = List.of();

	/** The size of a page. */
	@Schema(description = "at most so many on a page; of all that share a word with the name, the likeliest for "
			+ "three pages are compared, at least 60 and at most 150")
	@Min(1)
	@Max(200)
	public int limit = 20;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 400)
	public @Nullable String cursor;

}
