package org.guanxi.audit;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The result of an audit. It holds nothing of the texts but what the claims say, too.
 *
 * @param dataset the id of the dataset
 * @param digest names its facts
 * @param sources what became of each source's text, in the order of the file
 * @param claims what became of each claim, in the order of files and lines
 * @param unneeded sign-offs that nothing needs, a sentence each
 */
@JsonPropertyOrder({ "dataset", "digest", "settled", "totals", "rates", "sources", "unneeded", "claims" })
public record AuditReport(String dataset, String digest, List<SourceVerdict> sources, List<ClaimVerdict> claims,
		List<String> unneeded) {

	/**
	 * How much of each part is borne out.
	 * @return in the order of {@link Part}; what nobody states is left out
	 */
	@JsonProperty
	public List<Rate> rates() {
		List<PartVerdict> parts = this.claims.stream().flatMap((claim) -> claim.parts().stream()).toList();
		return Stream.of(Part.values())
			.map((part) -> Rate.of(part, parts))
			.filter((rate) -> rate.stated() > 0)
			.toList();
	}

	@JsonProperty
	public Totals totals() {
		return Totals.of(this.claims);
	}

	/**
	 * Whether nothing is left to do.
	 * @return whether every claim is supported or signed off, and no sign-off is unneeded
	 */
	public boolean isSettled() {
		return this.unneeded.isEmpty() && this.claims.stream().allMatch(ClaimVerdict::isSettled);
	}

}
