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
import org.guanxi.graph.Properties;
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
		if (keys.isEmpty()) {
			return;
		}
		Writing writing = batch.writing();
		List<KnownClaim> known = writing.ask("load/tie-claims", Map.of("keys", keys.stream().map(Ends::key).toList()),
				KnownClaim.class);
		Map<String, List<Told>> claims = known.stream()
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
		batch.write("load/ties", versions.stream().map(DerivedTies::row).toList());
		Map<String, String> ties = tiesOfClaims(versions);
		batch.write("load/ties-of-claims",
				known.stream()
					.filter((claim) -> !Objects.equals(claim.tie(), ties.get(claim.claim().id())))
					.map((claim) -> row(claim.claim().id(), ties.get(claim.claim().id())))
					.toList());
	}

	private static Map<String, Object> row(Version version) {
		return Map.of("label", version.label(), "tie", properties(version));
	}

	private static Map<String, Object> row(String claim, @Nullable String tie) {
		return (tie != null) ? Map.of("claim", claim, "tie", tie) : Map.of("claim", claim);
	}

	/**
	 * A tie as the graph holds it.
	 * @param version the tie in one version
	 * @return all properties of the relationship
	 */
	static Map<String, @Nullable Object> properties(Version version) {
		Map<String, @Nullable Object> properties = Properties.of(version);
		properties.remove("tie");
		Map<String, @Nullable Object> all = Properties.of(version.tie());
		all.putAll(properties);
		all.put("caption", version.caption());
		return all;
	}

	/**
	 * Of which tie each claim is. One that several ties list, as a denial may be, is of
	 * the first of them.
	 * @param versions the versions of all ties of some keys
	 * @return ids of ties by those of claims
	 */
	static Map<String, String> tiesOfClaims(List<Version> versions) {
		Map<String, String> first = new HashMap<>();
		versions.stream()
			.filter((version) -> version.knownUntil() == null)
			.sorted(Comparator.comparing(DerivedTies::begin).thenComparing(Version::id))
			.forEach((version) -> version.tie().claims().forEach((claim) -> first.putIfAbsent(claim, version.id())));
		return first;
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
	 * @param tie of which tie it is so far
	 * @param published when its source was
	 * @param contradictions when the sources of those were published that bear a date
	 * @param contradictedAlways whether one of them bears none
	 */
	private record KnownClaim(TieClaim claim, @Nullable String tie, @Nullable PartialDate published,
			List<PartialDate> contradictions, boolean contradictedAlways) {

		Told told() {
			return new Told(this.claim, this.published, this.contradictedAlways ? LocalDate.MIN
					: this.contradictions.stream().map(PartialDate::earliest).min(LocalDate::compareTo).orElse(null));
		}

	}

}
