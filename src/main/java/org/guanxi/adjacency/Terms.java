package org.guanxi.adjacency;

import org.jspecify.annotations.Nullable;

/**
 * What a tie says that no filter asks for. Many ties say the same.
 *
 * @param role a title or an office
 * @param purpose what for
 * @param scope where, or within what
 * @param confidenceRule how the confidence came about
 * @param from when it began
 * @param fromBasis how {@code from} bounds the beginning
 * @param until when it ended
 * @param untilBasis how {@code until} bounds the end
 * @param asOf the latest day on which it was reported to hold
 * @param amount money
 * @param currency ISO 4217
 * @param percentMin the least stake
 * @param percentMax the greatest stake
 * @param disputed whether a claim contradicts it
 */
public record Terms(@Nullable String role, @Nullable String purpose, @Nullable String scope, String confidenceRule,
		@Nullable String from, @Nullable String fromBasis, @Nullable String until, @Nullable String untilBasis,
		@Nullable String asOf, @Nullable Number amount, @Nullable String currency, @Nullable Number percentMin,
		@Nullable Number percentMax, boolean disputed) {
}
