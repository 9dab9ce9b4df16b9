package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A source says how two entities are tied. The fields are the columns of
 * {@code claims/*.csv}.
 *
 * @param source the source's id
 * @param locator the place in it
 * @param subject the entity on the left
 * @param type how they are tied
 * @param object the entity on the right
 * @param role a title or an office
 * @param purpose what for
 * @param scope where, or within what
 * @param amount money, in {@code currency}
 * @param currency ISO 4217
 * @param percentMin the least stake, 0 to 100; absent if not stated, never 0 for unknown
 * @param percentMax the greatest stake
 * @param from when it began
 * @param fromBasis how {@code from} bounds the beginning
 * @param until when it ended
 * @param untilBasis how {@code until} bounds the end
 * @param asOf when it was reported to hold
 * @param status how strongly it is said
 * @param saidBy who is quoted for it
 * @param note what a reader must know, in own words
 * @param key tells two claims apart that are alike in all else
 */
public record TieClaim(String source, String locator, String subject, TieType type, String object,
		@Nullable String role, @Nullable String purpose, @Nullable String scope, @Nullable BigDecimal amount,
		@Nullable String currency, @Nullable BigDecimal percentMin, @Nullable BigDecimal percentMax,
		@Nullable PartialDate from, @Nullable Basis fromBasis, @Nullable PartialDate until, @Nullable Basis untilBasis,
		@Nullable PartialDate asOf, Status status, @Nullable String saidBy, @Nullable String note,
		@Nullable String key) implements Claim {

	/**
	 * The ends as the tie has them: of a symmetric type in the order of their ids.
	 * @return left and right
	 */
	public List<String> ends() {
		boolean swap = this.type.symmetric() && this.subject.compareTo(this.object) > 0;
		return swap ? List.of(this.object, this.subject) : List.of(this.subject, this.object);
	}

	/**
	 * What claims of one tie have in common: ends, type and role.
	 * @return 16 hex digits
	 */
	public String tieKey() {
		return Hash.of(String.join("\u001F", ends().getFirst(), this.type.name(), ends().getLast(),
				(this.role != null) ? this.role : ""));
	}

	/**
	 * When it held, as far as stated.
	 * @return the period
	 */
	Period period() {
		return Period.of(begin(), end(), held());
	}

	/**
	 * Whether it held on a day, as far as this claim says.
	 * @param day the day
	 * @return empty if it had not begun or had ended
	 */
	public Optional<Held> held(LocalDate day) {
		return period().held(day, this.type.nature());
	}

	/**
	 * Whether it can have held on a day on which another can have, as far as stated.
	 * @param other the other
	 * @return {@code false} if one had ended before the other began
	 */
	boolean mayCoincide(TieClaim other) {
		return !Days
			.common(List.of(period().possible(this.type.nature()), other.period().possible(other.type.nature())))
			.isEmpty();
	}

	@Nullable Bound begin() {
		return bound(this.from, this.fromBasis);
	}

	@Nullable Bound end() {
		return bound(this.until, this.untilBasis);
	}

	/**
	 * When it was reported to hold.
	 * @return {@code asOf}, unless that is when it was reported to have ended
	 */
	@Nullable PartialDate held() {
		return (this.status != Status.ENDED) ? this.asOf : null;
	}

	@Override
	public List<String> subjects() {
		return List.of(this.subject);
	}

	@Override
	public List<@Nullable String> identity() {
		return Arrays.asList(ends().getFirst(), this.type.name(), ends().getLast(), this.role, this.purpose, this.scope,
				this.key);
	}

	private static @Nullable Bound bound(@Nullable PartialDate date, @Nullable Basis basis) {
		return (date != null) ? new Bound(date, (basis != null) ? basis : Basis.AT) : null;
	}

}
