package org.guanxi.walk;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What one hop adds to the score of its path: the four are multiplied.
 *
 * @param kind how much such a tie says of two entities
 * @param evidence the tie's confidence, which a dispute halves
 * @param time less than 1 if it isn't sure to have held on the day asked for
 * @param connector less than 1 if the hop leads to an entity with many ties
 */
public record Hop(@Schema(
		description = "how much a tie of this kind says of two entities, from 1 for ownership to 0.2 for a dispute") double kind,
		@Schema(description = "the tie's confidence, which a dispute halves") double evidence,
		@Schema(description = "0.8 if the tie isn't sure to have held on the day asked for, else 1") double time,
		@Schema(description = "1 / (1 + log10(n) / 3) if the hop leads on through an entity with n ties: 0.75 for ten, 0.5 for a "
				+ "thousand; 1 at the end of the path") double connector) {

	double score() {
		return this.kind * this.evidence * this.time * this.connector;
	}

}
