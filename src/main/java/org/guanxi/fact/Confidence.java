package org.guanxi.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much a tie can be relied on: each source that supports it counts with the weight of
 * what it says, and a claim that contradicts it halves the whole.
 *
 * @param value 0 to 1, two decimals
 * @param rule how it came about, in words
 */
public record Confidence(double value, String rule) {

	private static final double DISPUTED = 0.5;

	/**
	 * The confidence in a tie. Each source leaves {@code 1 - weight} of doubt; the doubts
	 * multiply.
	 * @param sources how strongly each distinct source supports it
	 * @param disputed whether a claim contradicts it
	 * @return the confidence
	 */
	static Confidence of(Collection<Status> sources, boolean disputed) {
		Map<Status, Long> counts = new EnumMap<>(
				sources.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
		double doubt = counts.entrySet()
			.stream()
			.mapToDouble((count) -> Math.pow(1 - weight(count.getKey()), count.getValue()))
			.reduce(1, (one, other) -> one * other);
		double value = (1 - doubt) * (disputed ? DISPUTED : 1);
		String rule = counts.entrySet()
			.stream()
			.map((count) -> String.format(Locale.ROOT, "%s (%.1f) by %d %s", count.getKey(), weight(count.getKey()),
					count.getValue(), (count.getValue() == 1) ? "source" : "sources"))
			.collect(Collectors.joining(", "));
		return new Confidence(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue(),
				rule + (disputed ? ", contradicted (halved)" : ""));
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
