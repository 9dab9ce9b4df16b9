package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.guanxi.fact.Courses.Stated;
import org.jspecify.annotations.Nullable;

/** Random claims of one key, dated in the small calendar; each consistent in itself. */
final class RandomClaims {

	private final Random random;

	RandomClaims(long seed) {
		this.random = new Random(seed);
	}

	List<TieClaim> next() {
		TieType type = this.random.nextBoolean() ? TieType.OWNS_STAKE_IN : TieType.INVESTED_IN;
		List<TieClaim> claims = new ArrayList<>();
		int count = 1 + this.random.nextInt(5);
		while (claims.size() < count) {
			Stated stated = new Stated(bound(), bound(), this.random.nextBoolean() ? date() : null);
			if (Courses.of(type.nature(), List.of(stated)).sometimes() != 0) {
				claims.add(claim(type, "p" + claims.size(), stated));
			}
		}
		return claims;
	}

	private TieClaim claim(TieType type, String locator, Stated stated) {
		Bound from = stated.from();
		Bound until = stated.until();
		BigDecimal amount = this.random.nextBoolean() ? BigDecimal.valueOf(this.random.nextInt(2)) : null;
		Status status = this.random.nextBoolean() ? Status.ESTABLISHED : oneOf(Status.values());
		return new TieClaim("source-" + this.random.nextInt(3), locator, "a", type, "b", null, null, null, amount,
				(amount != null) ? "CNY" : null, null, null, (from != null) ? from.date() : null,
				(from != null) ? from.basis() : null, (until != null) ? until.date() : null,
				(until != null) ? until.basis() : null, stated.asOf(), status, null, null, null);
	}

	private @Nullable Bound bound() {
		return this.random.nextBoolean() ? new Bound(date(), oneOf(Basis.values())) : null;
	}

	private PartialDate date() {
		return PartialDate.parse(oneOf(Courses.DATES.toArray(String[]::new)));
	}

	private <T> T oneOf(T[] values) {
		return values[this.random.nextInt(values.length)];
	}

}
