package org.guanxi.seed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.guanxi.fact.PartialDate;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.Told;
import org.guanxi.fact.Version;
import org.guanxi.fact.Versions;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.seed.Touched.Ends;
import org.jspecify.annotations.Nullable;

/** The ties of some keys, as their claims and the disputes between these make them. */
final class DerivedTies {

	private DerivedTies() {
	}

	/**
	 * Makes the ties in the graph those that the claims add up to.
	 * @param batch what it is done in
	 * @param keys the keys
	 */
	static void write(Batch batch, List<Ends> keys) {
		Writing writing = batch.writing();
		Map<String, List<Told>> claims = writing
			.ask("load/tie-claims", Map.of("keys", keys.stream().map(Ends::key).toList()), KnownClaim.class)
			.stream()
			.map(KnownClaim::told)
			.collect(Collectors.groupingBy((told) -> told.claim().tieKey()));
		List<Version> versions = claims.values().stream().flatMap((key) -> Versions.of(key).stream()).toList();
		Set<String> before = writing.ask("load/removed-ties", Map.of("rows", keys), Id.class)
			.stream()
			.map(Id::id)
			.collect(Collectors.toSet());
		Set<String> after = versions.stream()
			.filter((version) -> version.knownUntil() == null)
			.map(Version::id)
			.collect(Collectors.toSet());
		batch.count("ties", Difference.ADDED, after.stream().filter((id) -> !before.contains(id)).count());
		batch.count("ties", Difference.REMOVED, before.stream().filter((id) -> !after.contains(id)).count());
		writing.write("load/no-tie", Map.of("keys", keys.stream().map(Ends::key).toList()));
		writing.write("load/ties", Map.of("rows", rows(versions)));
	}

	/** A claim that several ties list, as a denial may be, is of the first of them. */
	private static List<Map<String, Object>> rows(List<Version> versions) {
		Map<String, String> first = new HashMap<>();
		versions.stream()
			.filter((version) -> version.knownUntil() == null)
			.sorted(Comparator.comparing(DerivedTies::begin).thenComparing(Version::id))
			.forEach((version) -> version.tie().claims().forEach((claim) -> first.putIfAbsent(claim, version.id())));
		return versions.stream()
			.map((version) -> Map.of("label", version.label(), "caption", version.caption(), "version", version,
					"claims",
					version.tie().claims().stream().filter((claim) -> version.id().equals(first.get(claim))).toList()))
			.toList();
	}

	private static LocalDate begin(Version version) {
		return Objects.requireNonNullElse(version.tie().mayHoldFrom(), LocalDate.MIN);
	}

	private record Id(String id) {
	}

	/**
	 * A claim of a tie.
	 *
	 * @param claim the claim
	 * @param published when its source was
	 * @param contradictions when the sources of those were published that bear a date
	 * @param contradictedAlways whether one of them bears none
	 */
	private record KnownClaim(TieClaim claim, @Nullable PartialDate published, List<PartialDate> contradictions,
			boolean contradictedAlways) {

		Told told() {
			return new Told(this.claim, this.published, this.contradictedAlways ? LocalDate.MIN
					: this.contradictions.stream().map(PartialDate::earliest).min(LocalDate::compareTo).orElse(null));
		}

	}

}
