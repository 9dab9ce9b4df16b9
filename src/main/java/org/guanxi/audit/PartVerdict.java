package org.guanxi.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the audit says of one part of a claim.
 *
 * @param part which part
 * @param value what the claim says there
 * @param support how the text bears it out
 * @param how by what rule
 * @param signedOff why it is right all the same, and who says so; absent if nobody does
 */
public record PartVerdict(Part part, String value, Support support, String how, @Nullable String signedOff) {

	/**
	 * Whether nothing is left to do about it.
	 * @return whether it is supported, derived or signed off
	 */
	boolean isSettled() {
		return this.support != Support.NOT_FOUND || this.signedOff != null;
	}

}
