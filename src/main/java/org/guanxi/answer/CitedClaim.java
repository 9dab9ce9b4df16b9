package org.guanxi.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A claim and who makes it: enough to cite without a second request.
 *
 * @param id its id
 * @param form {@code TieClaim}, {@code Figure} or {@code Statement}
 * @param subjects whom it is about
 * @param type of a tie claim
 * @param object of a tie claim
 * @param measure of a figure
 * @param value of a figure
 * @param unit of a figure
 * @param hedge of a figure
 * @param topic of a statement
 * @param text of a statement, in own words
 * @param role a title or an office
 * @param purpose what for
 * @param scope where, or of what
 * @param body the entity that {@code scope} is the id of
 * @param amount money
 * @param currency ISO 4217
 * @param percentMin the least stake
 * @param percentMax the greatest stake
 * @param from when it began
 * @param fromBasis how {@code from} bounds the beginning
 * @param until when it ended
 * @param untilBasis how {@code until} bounds the end
 * @param asOf when it was reported to hold
 * @param status how strongly it is said
 * @param saidBy who is quoted for it
 * @param speaker the entity that {@code saidBy} is the id of
 * @param note what a reader must know
 * @param locator the place in the source
 * @param source who says so
 * @param tie the tie that it supports or bounds
 * @param disputed {@code true} if another claim can't be true together with it, else
 * absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CitedClaim(String id, @Nullable String form, @Nullable List<NamedEntity> subjects, @Nullable String type,
		@Nullable NamedEntity object, @Nullable String measure, @Nullable Number value, @Nullable String unit,
		@Nullable String hedge, @Nullable String topic, @Nullable String text, @Nullable String role,
		@Nullable String purpose, @Nullable String scope, @Nullable NamedEntity body, @Nullable Number amount,
		@Nullable String currency, @Nullable Number percentMin, @Nullable Number percentMax, @Nullable String from,
		@Nullable String fromBasis, @Nullable String until, @Nullable String untilBasis, @Nullable String asOf,
		@Nullable String status, @Nullable String saidBy, @Nullable NamedEntity speaker, @Nullable String note,
		@Nullable String locator, @Nullable CitedSource source, @Nullable String tie, @Nullable Boolean disputed) {

	static CitedClaim of(String id) {
		return new CitedClaim(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * A source as claims cite it.
	 *
	 * @param id its slug
	 * @param title its own title
	 * @param publisher who published it
	 * @param published the date that it bears
	 */
	public record CitedSource(String id, String title, @Nullable String publisher, @Nullable String published) {
	}

}
