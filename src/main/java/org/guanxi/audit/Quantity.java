package org.guanxi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * A number that a text states.
 *
 * @param value the number; of a share, percent
 * @param kind what kind of number
 * @param currency ISO 4217 of money
 */
record Quantity(BigDecimal value, Kind kind, @Nullable String currency) {

	/** Kinds of numbers. */
	enum Kind {

		/** A count or a measure. */
		COUNT,
		/** Printed with a percent sign or word. */
		PERCENT,
		/** A fraction such as a third, or one in ten. */
		FRACTION,
		/** With a currency. */
		MONEY,
		/** A place in an order, such as second. */
		RANK

	}

	/**
	 * Whether it is a number of a claim's. A fraction has more digits than anybody
	 * states: it counts to the claim's last one.
	 * @param claimed the number
	 * @return whether they are equal
	 */
	boolean is(BigDecimal claimed) {
		BigDecimal value = (this.kind == Kind.FRACTION)
				? this.value.setScale(Math.max(claimed.scale(), 0), RoundingMode.HALF_UP) : this.value;
		return value.compareTo(claimed) == 0;
	}

	boolean isShare() {
		return this.kind == Kind.PERCENT || this.kind == Kind.FRACTION;
	}

}
