package org.guanxi.evidence;

import java.util.List;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.Resting;

/**
 * A claim.
 *
 * @param claim with its source
 * @param history the loads that brought and changed it, first first
 */
public record OneClaim(CitedClaim claim, List<Revision> history) implements Resting {

	@Override
	public List<CitedClaim> citedClaims() {
		return List.of(this.claim);
	}

	/**
	 * A load that brought or changed it; {@code /api/changes} says what it said before.
	 *
	 * @param load the number of the load
	 * @param at when it was, in UTC
	 * @param digest of the graph after it
	 * @param change {@code added} or {@code changed}
	 */
	public record Revision(long load, String at, String digest, String change) {
	}

}
