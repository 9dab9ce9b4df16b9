package org.guanxi.walk;

/**
 * What one hop adds to the score of its path: the four are multiplied.
 *
 * @param kind how much such a tie says of two entities
 * @param evidence the tie's confidence, which a dispute halves
 * @param time less than 1 if it isn't sure to have held on the day asked for
 * @param connector less than 1 if the hop leads to an entity with many ties
 */
public record Hop(double kind, double evidence, double time, double connector) {

	double score() {
		return this.kind * this.evidence * this.time * this.connector;
	}

}
