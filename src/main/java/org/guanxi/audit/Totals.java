package org.guanxi.audit;

import java.util.List;

import org.guanxi.audit.ClaimVerdict.Verdict;

/**
 * How many claims are borne out.
 *
 * @param claims all claims
 * @param full those whose every part the text bears out
 * @param partly those of which it bears out some parts
 * @param not those of which it bears out none
 * @param notAudited those whose text was not at hand
 * @param signedOff those among {@code partly} and {@code not} that a person answers for
 * in all that is missing
 * @param settledPercent {@code full} and {@code signedOff} among all, 0 to 100, rounded
 * down to one decimal; 100 if there is no claim
 * @param signedOffPercent {@code signedOff} among all, rounded up
 */
public record Totals(long claims, long full, long partly, long not, long notAudited, long signedOff,
		double settledPercent, double signedOffPercent) {

	private static final double TENTHS = 1000.0;

	static Totals of(List<ClaimVerdict> claims) {
		long full = count(claims, Verdict.FULL);
		long signedOff = claims.stream().filter(ClaimVerdict::isSignedOff).count();
		double all = Math.max(claims.size(), 1);
		return new Totals(claims.size(), full, count(claims, Verdict.PARTLY), count(claims, Verdict.NOT),
				count(claims, Verdict.NOT_AUDITED), signedOff,
				claims.isEmpty() ? 100 : Math.floor(TENTHS * (full + signedOff) / all) / 10,
				Math.ceil(TENTHS * signedOff / all) / 10);
	}

	private static long count(List<ClaimVerdict> claims, Verdict verdict) {
		return claims.stream().filter((claim) -> claim.verdict() == verdict).count();
	}

}
