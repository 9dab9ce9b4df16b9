package org.guanxi.network;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.TieFilter;

/** Who is around it? */
public class NetworkQuestion extends TieFilter {

	private static final int TIES_PER_ENTITY = 4;

	/** How far. */
	@Schema(description = "how many ties away from the entity")
	@Min(1)
	@Max(3)
	public int depth = 1;

	/** How many. */
	@Schema(description = "at most so many entities around it, nearest and best connected first; four ties for each at most")
	@Min(1)
	@Max(500)
	public int limit = 100;

	/** How many ties an answer shows at most. */
	int ties() {
		return TIES_PER_ENTITY * (this.limit + 1);
	}

}
