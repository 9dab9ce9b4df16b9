package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What claims add up to: one relationship over one connected period. Never written by
 * hand; {@link Ties} derives it.
 *
 * @param id hash of ends, type, role and first stated day
 * @param key hash of ends, type and role: what the ties of several periods share
 * @param subject the entity on the left
 * @param type how they are tied
 * @param object the entity on the right
 * @param role a title or an office
 * @param scope where, or within what, if the claims agree
 * @param purpose what for, if the claims agree
 * @param status the strongest that its claims support
 * @param from its beginning, as most precisely stated
 * @param fromBasis how {@code from} bounds the beginning
 * @param until its end, as most precisely stated
 * @param untilBasis how {@code until} bounds the end
 * @param asOf the latest day on which it was reported to hold
 * @param mayHoldFrom the first day on which it can have held; absent if nothing bounds it
 * @param holdsFrom the first day from which it is sure to have held
 * @param holdsUntil the last day until which it is sure to have held
 * @param mayHoldUntil the last day on which it can have held; absent if nothing bounds it
 * @param amount money, if the claims agree
 * @param currency of the amount
 * @param percentMin the least stake, if the claims agree
 * @param percentMax the greatest stake, if the claims agree
 * @param disputed whether a claim contradicts it
 * @param confidence 0 to 1
 * @param confidenceRule how the confidence came about, in words
 * @param sources the ids of the distinct sources that support it, in order
 * @param claims the ids of its claims, in order
 */
public record Tie(String id, String key, String subject, TieType type, String object, @Nullable String role,
		@Nullable String scope, @Nullable String purpose, Status status, @Nullable PartialDate from,
		@Nullable Basis fromBasis, @Nullable PartialDate until, @Nullable Basis untilBasis, @Nullable PartialDate asOf,
		@Nullable LocalDate mayHoldFrom, @Nullable LocalDate holdsFrom, @Nullable LocalDate holdsUntil,
		@Nullable LocalDate mayHoldUntil, @Nullable BigDecimal amount, @Nullable String currency,
		@Nullable BigDecimal percentMin, @Nullable BigDecimal percentMax, boolean disputed, double confidence,
		String confidenceRule, List<String> sources, List<String> claims) {
}
