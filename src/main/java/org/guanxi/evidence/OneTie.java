package org.guanxi.evidence;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Resting;

/**
 * A tie.
 *
 * @param tie with its claims
 * @param earlier what was known of these two, this type and this role before other
 * sources were published, first first
 */
public record OneTie(CitedTie tie, List<CitedTie> earlier) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return List.of(this.tie);
	}

}
