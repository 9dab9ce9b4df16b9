package org.guanxi.seed;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a load did.
 *
 * @param dataset which dataset
 * @param digest of the graph as it is now
 * @param differences how many of what were added, changed and removed
 */
public record LoadSummary(String dataset, String digest, Map<String, Map<String, Long>> differences) {

	/**
	 * Whether the graph was as the folder says already.
	 * @return {@code true} if nothing was written
	 */
	public boolean nothing() {
		return this.differences.values().stream().allMatch(Map::isEmpty);
	}

	@Override
	public String toString() {
		String said = this.differences.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> entry.getValue()
				.entrySet()
				.stream()
				.map((count) -> "%,d %s".formatted(count.getValue(), count.getKey()))
				.collect(Collectors.joining(", ", entry.getKey() + ": ", "")))
			.collect(Collectors.joining("; "));
		return "Dataset '%s': %s. Digest %s.".formatted(this.dataset, said.isEmpty() ? "nothing to change" : said,
				this.digest);
	}

	/** Counts while a load goes on. */
	static final class Tally {

		private final Map<String, Map<Difference, Long>> counts = new LinkedHashMap<>();

		Tally() {
			for (String what : new String[] { "sources", "entities", "claims", "ties" }) {
				this.counts.put(what, new EnumMap<>(Difference.class));
			}
		}

		void add(String what, Difference difference, long count) {
			if (difference != Difference.NONE && count > 0) {
				this.counts.getOrDefault(what, new EnumMap<>(Difference.class)).merge(difference, count, Long::sum);
			}
		}

		void add(Tally other) {
			other.counts.forEach((what, counts) -> counts.forEach((difference, count) -> add(what, difference, count)));
		}

		long total() {
			return this.counts.values()
				.stream()
				.flatMap((byDifference) -> byDifference.values().stream())
				.mapToLong(Long::longValue)
				.sum();
		}

		LoadSummary summary(String dataset, String digest) {
			Map<String, Map<String, Long>> differences = new LinkedHashMap<>();
			this.counts.forEach((what, byDifference) -> {
				Map<String, Long> named = new LinkedHashMap<>();
				byDifference
					.forEach((difference, count) -> named.put(difference.name().toLowerCase(Locale.ROOT), count));
				differences.put(what, named);
			});
			return new LoadSummary(dataset, digest, differences);
		}

	}

}
