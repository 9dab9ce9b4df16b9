package org.guanxi.audit;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.guanxi.fact.Claim;
import org.guanxi.seed.Row;

/**
 * What the audit says of a claim.
 *
 * @param claim its id
 * @param file the file it stands in, as named below the folder
 * @param line the line in it
 * @param source the id of its source
 * @param locator the place in the source
 * @param verdict how far the text bears it out
 * @param parts all parts that were held against the text, in the order of {@link Part};
 * empty if there was no text
 */
public record ClaimVerdict(String claim, String file, long line, String source, String locator, Verdict verdict,
		List<PartVerdict> parts) {

	/** How far a text bears out a claim. */
	public enum Verdict {

		/** Every part is supported or derived. */
		FULL("fully supported"),
		/** Some are, some are not found. */
		PARTLY("partly supported"),
		/** None is found. */
		NOT("not supported"),
		/** The text isn't at hand, or isn't the one that was read. */
		NOT_AUDITED("not audited");

		private final String words;

		Verdict(String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return this.words;
		}

	}

	static ClaimVerdict of(Claim claim, Row row, List<PartVerdict> parts) {
		long found = parts.stream().filter((part) -> part.support() != Support.NOT_FOUND).count();
		Verdict verdict = (found == parts.size()) ? Verdict.FULL : (found > 0) ? Verdict.PARTLY : Verdict.NOT;
		return of(claim, row, verdict, parts);
	}

	static ClaimVerdict notAudited(Claim claim, Row row) {
		return of(claim, row, Verdict.NOT_AUDITED, List.of());
	}

	private static ClaimVerdict of(Claim claim, Row row, Verdict verdict, List<PartVerdict> parts) {
		return new ClaimVerdict(claim.id(), row.file(), row.line(), claim.source(), claim.locator(), verdict, parts);
	}

	/**
	 * Whether nothing is left to do about it.
	 * @return whether every part is supported, derived or signed off
	 */
	public boolean isSettled() {
		return this.verdict != Verdict.NOT_AUDITED && this.parts.stream().allMatch(PartVerdict::isSettled);
	}

	/**
	 * Whether it rests on a person's word in some part.
	 * @return whether it is settled, and not by the text alone
	 */
	@JsonIgnore
	public boolean isSignedOff() {
		return isSettled() && this.verdict != Verdict.FULL;
	}

}
