package org.guanxi.network;

import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;
import org.jspecify.annotations.Nullable;

/** Who is around it? */
public class NetworkQuestion extends TieFilter {

	private static final int TIES_PER_ENTITY = 4;

	/** How far. */
	@Schema(description = "how many ties away from the entity")
	@Min(1)
	@Max(3)
	public int depth = 1;

	/** How many. */
	@Schema(description = "at most so many entities on a page, four ties for each at most: the nearest first, of those equally far the strongest of each kind of tie in turns")
	@Min(1)
	@Max(500)
	public int limit = 100;

	/** How long it may take. */
	@Schema(description = "milliseconds after which the search gives what it has found so far: all that is less far away than what it was at")
	@Min(1)
	@Max(2000)
	public int budget = 2000;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 200)
	public @Nullable String cursor;

	/**
	 * What all pages have in common.
	 * @param id the entity in the middle
	 * @param digest of the facts
	 * @return it in words
	 */
	String words(String id, String digest) {
		return String.join("\n", digest, id, String.valueOf(this.depth), new TreeMap<>(parameters()).toString());
	}

	/** How many ties a page shows at most. */
	int ties() {
		return TIES_PER_ENTITY * (this.limit + 1);
	}

}
