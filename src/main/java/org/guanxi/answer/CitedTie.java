package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie with its evidence.
 *
 * @param id its id
 * @param type how they are tied
 * @param kind what the type is about
 * @param wording how it reads from subject to object
 * @param subject the entity on the left
 * @param object the entity on the right
 * @param role a title or an office
 * @param purpose what for
 * @param scope where, or within what
 * @param status the strongest that its claims support
 * @param confidence 0 to 1
 * @param confidenceRule how the confidence came about
 * @param from when it began
 * @param fromBasis how {@code from} bounds the beginning
 * @param until when it ended
 * @param untilBasis how {@code until} bounds the end
 * @param asOf the latest day on which it was reported to hold
 * @param held on the day asked for: {@code yes} or {@code maybe}; {@code no} where the
 * tie itself was asked for, and had ended or not begun
 * @param known by the day asked for: {@code yes}, or {@code maybe} if only undated
 * sources or those of a longer time support it
 * @param knownUntil the day on which another source changed it; absent in a tie's last
 * version
 * @param amount money
 * @param currency ISO 4217
 * @param percentMin the least stake
 * @param percentMax the greatest stake
 * @param disputed whether a claim contradicts it
 * @param claims what it rests on
 */
public record CitedTie(String id, String type, String kind, String wording, NamedEntity subject, NamedEntity object,
		@Nullable String role, @Nullable String purpose, @Nullable String scope, String status, double confidence,
		String confidenceRule, @Nullable String from, @Nullable String fromBasis, @Nullable String until,
		@Nullable String untilBasis, @Nullable String asOf, @Nullable String held, @Nullable String known,
		@Nullable String knownUntil, @Nullable Number amount, @Nullable String currency, @Nullable Number percentMin,
		@Nullable Number percentMax, boolean disputed, List<CitedClaim> claims) {

	/**
	 * Whether it is told as over: by the day on which the latest of its sources was
	 * published, it had ended. It is never today that it is compared with, so that the
	 * same facts read the same tomorrow. Where no source that is shown bears a date, an
	 * end that is stated has come. Seen from a day asked for, on which it held or may
	 * have held, it is not over.
	 * @return {@code false} if it isn't, or if it may have gone on
	 */
	public boolean hasEnded() {
		if (this.until == null || this.held != null || Basis.AFTER.toString().equals(this.untilBasis)) {
			return false;
		}
		PartialDate end = PartialDate.parse(this.until);
		LocalDate last = Basis.BEFORE.toString().equals(this.untilBasis) ? end.earliest().minusDays(1) : end.latest();
		return this.claims.stream()
			.map(CitedClaim::source)
			.filter(Objects::nonNull)
			.map(CitedClaim.CitedSource::published)
			.filter(Objects::nonNull)
			.map((published) -> PartialDate.parse(published).latest())
			.max(Comparator.naturalOrder())
			.map((published) -> !last.isAfter(published))
			.orElse(true);
	}

	/**
	 * The same tie with its evidence.
	 * @param evidence claims with their sources by id
	 * @return those claims in the place of their ids
	 */
	CitedTie resting(Map<String, CitedClaim> evidence) {
		return new CitedTie(this.id, this.type, this.kind, this.wording, this.subject, this.object, this.role,
				this.purpose, this.scope, this.status, this.confidence, this.confidenceRule, this.from, this.fromBasis,
				this.until, this.untilBasis, this.asOf, this.held, this.known, this.knownUntil, this.amount,
				this.currency, this.percentMin, this.percentMax, this.disputed,
				this.claims.stream().map((claim) -> evidence.getOrDefault(claim.id(), claim)).toList());
	}

}
