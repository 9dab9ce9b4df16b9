package org.guanxi.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How much a tie can be relied on: a weight for its status, raised by each further source
 * that supports it, halved if a claim contradicts it.
 *
 * @param value 0 to 1, two decimals
 * @param rule how it came about, in words
 */
public record Confidence(double value, String rule) {

	private static final double DISPUTED = 0.5;

	/**
	 * The confidence in a tie. Of {@code n} sources each leaves {@code 1 - weight} of
	 * doubt; the doubts multiply.
	 * @param status the strongest status that its claims support
	 * @param sources how many distinct sources support it
	 * @param disputed whether a claim contradicts it
	 * @return the confidence
	 */
	static Confidence of(Status status, int sources, boolean disputed) {
		double value = (1 - Math.pow(1 - weight(status), sources)) * (disputed ? DISPUTED : 1);
		String rule = String.format(Locale.ROOT, "%s (%.1f) by %d %s%s", status, weight(status), sources,
				(sources == 1) ? "source" : "sources", disputed ? ", contradicted (halved)" : "");
		return new Confidence(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue(), rule);
	}

	private static double weight(Status status) {
		return switch (status) {
			case ESTABLISHED -> 0.9;
			case ANNOUNCED -> 0.8;
			case PLANNED -> 0.5;
			case FORECAST -> 0.4;
			case ALLEGED -> 0.3;
			case ENDED, DENIED -> throw new IllegalArgumentException(status + " is no tie's status");
		};
	}

}
