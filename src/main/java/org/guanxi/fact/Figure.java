package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A source gives a number about an entity, or about several jointly. The fields are the
 * columns of {@code figures/*.csv}.
 *
 * @param source the source's id
 * @param locator the place in it
 * @param subject whose figure it is; several if it is the sum over them
 * @param measure what is measured, a kebab-case term
 * @param value the number as stated
 * @param unit ISO 4217 for money, {@code percent}, or a plural noun
 * @param hedge how exactly it is stated
 * @param scope of what it is a share or a count
 * @param from first day of the time it is about
 * @param until last day of the time it is about
 * @param asOf the day it is about
 * @param status how strongly it is said
 * @param saidBy who is quoted for it
 * @param note what a reader must know, in own words
 * @param key tells two claims apart that are alike in all else
 */
public record Figure(String source, String locator, List<String> subject, String measure, BigDecimal value, String unit,
		Hedge hedge, @Nullable String scope, @Nullable PartialDate from, @Nullable PartialDate until,
		@Nullable PartialDate asOf, Status status, @Nullable String saidBy, @Nullable String note,
		@Nullable String key) implements Claim {

	/**
	 * A number as a person reads it.
	 * @param value the number
	 * @return with a comma at the thousands, and as many decimals as it has
	 */
	public static String shown(BigDecimal value) {
		int decimals = Math.max(0, value.stripTrailingZeros().scale());
		return String.format(Locale.ROOT, "%,." + decimals + "f", value);
	}

	@Override
	public List<String> subjects() {
		return this.subject;
	}

	@Override
	public List<@Nullable String> identity() {
		return Arrays.asList(String.join("|", this.subject.stream().sorted().toList()), this.measure, this.scope,
				this.key);
	}

}
