package org.guanxi.evidence;

import org.guanxi.answer.CitedClaim;

/**
 * A claim.
 *
 * @param claim with its source
 */
public record OneClaim(CitedClaim claim) {
}
