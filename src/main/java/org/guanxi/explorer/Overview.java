package org.guanxi.explorer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.guanxi.answer.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What is in the graph.
 *
 * @param counts how much
 * @param ties how many ties there are, earlier versions not among them; absent while
 * there is no index
 * @param connected who has most ties, most first, then by id; absent while there is no
 * index
 */
public record Overview(@JsonUnwrapped Counts counts,
		@Schema(description = "how many ties there are; absent while there is no index") @Nullable Long ties,
		@Schema(description = "who has most ties; absent while there is no index") @Nullable List<Connected> connected) {

	/**
	 * How much there is.
	 *
	 * @param entities who and what
	 * @param claims what sources say
	 * @param sources who says so
	 */
	public record Counts(long entities, long claims, long sources) {
	}

	/**
	 * An entity and how well it is connected.
	 *
	 * @param entity who
	 * @param ties how many it has, of whatever status
	 */
	public record Connected(NamedEntity entity, int ties) {
	}

}
