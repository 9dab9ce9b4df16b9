package org.guanxi.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Disputes;
import org.guanxi.fact.Figure;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.Told;
import org.guanxi.fact.Version;
import org.guanxi.fact.Versions;
import org.guanxi.graph.Graph.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is derived up to date with the claims: remembers what a load touches, then
 * finds the disputes about these entities and derives the ties of these keys anew.
 */
final class Derivation {

	private final Map<String, Ends> touched = new LinkedHashMap<>();

	private final Set<String> about = new TreeSet<>();

	private final Count count;

	Derivation(Count count) {
		this.count = count;
	}

	void touch(Claim claim) {
		this.about.addAll(claim.subjects());
		if (claim instanceof TieClaim tie) {
			this.about.add(tie.object());
			touchKey(tie);
		}
	}

	void touch(Removed claim) {
		this.about.addAll(claim.subjects());
		this.about.addAll(claim.objects());
		if (claim.key() != null) {
			touchKey(new Ends(claim.key(), claim.subjects().getFirst(), claim.objects().getFirst()));
		}
	}

	/** What could be known when follows the dates of the sources. */
	void touchCited(Writing writing, Collection<String> sources) {
		writing.ask("load/keys-of-sources", Map.of("ids", sources), Ends.class).forEach(this::touchKey);
	}

	List<String> entities() {
		return List.copyOf(this.about);
	}

	List<Ends> keys() {
		return List.copyOf(this.touched.values());
	}

	private void touchKey(TieClaim claim) {
		touchKey(new Ends(claim.tieKey(), claim.subject(), claim.object()));
	}

	private void touchKey(Ends ends) {
		this.touched.put(ends.key(), ends);
	}

	/** The ties whose claims these disputes are between follow. */
	void disputes(Writing writing, List<String> entities) {
		writing.ask("load/removed-disputes", Map.of("ids", entities), Ends.class).forEach(this::touchKey);
		Map<String, TieClaim> byId = new HashMap<>();
		Map<String, List<Claim>> claims = new TreeMap<>();
		writing.ask("load/tie-claims-about", Map.of("ids", entities), AboutTie.class).forEach((about) -> {
			byId.put(about.claim().id(), about.claim());
			claims.computeIfAbsent(about.entity(), (entity) -> new ArrayList<>()).add(about.claim());
		});
		writing.ask("load/figures-about", Map.of("ids", entities), AboutFigure.class)
			.forEach((about) -> claims.computeIfAbsent(about.entity(), (entity) -> new ArrayList<>())
				.add(about.claim()));
		List<Map<String, Object>> rows = new ArrayList<>();
		claims.forEach((entity, all) -> Disputes.about(entity, all).forEach((dispute) -> {
			rows.add(Map.of("entity", entity, "dispute", dispute));
			Stream.of(dispute.first(), dispute.second())
				.map(byId::get)
				.filter(Objects::nonNull)
				.forEach(this::touchKey);
		}));
		writing.write("load/disputes", Map.of("rows", rows));
	}

	void ties(Writing writing, List<Ends> keys) {
		Map<String, List<Told>> claims = writing
			.ask("load/tie-claims", Map.of("keys", keys.stream().map(Ends::key).toList()), KnownClaim.class)
			.stream()
			.map(KnownClaim::told)
			.collect(Collectors.groupingBy((told) -> told.claim().tieKey()));
		List<Version> versions = claims.values().stream().flatMap((key) -> Versions.of(key).stream()).toList();
		Set<String> before = writing.ask("load/known-ties", Map.of("rows", keys), Id.class)
			.stream()
			.map(Id::id)
			.collect(Collectors.toSet());
		Set<String> after = versions.stream()
			.filter((version) -> version.knownUntil() == null)
			.map(Version::id)
			.collect(Collectors.toSet());
		this.count.of("ties", Difference.ADDED, after.stream().filter((id) -> !before.contains(id)).count());
		this.count.of("ties", Difference.REMOVED, before.stream().filter((id) -> !after.contains(id)).count());
		writing.write("load/removed-ties", Map.of("rows", keys, "ties", versions.stream().map(Version::id).toList()));
		writing.write("load/ties", Map.of("rows", versions.stream().map(Derivation::row).toList()));
	}

	private static Map<String, Object> row(Version version) {
		return Map.of("label", version.label(), "caption", version.caption(), "version", version);
	}

	/** Is told what changes. */
	@FunctionalInterface
	interface Count {

		void of(String what, Difference difference, long count);

	}

	/**
	 * A claim that is gone.
	 *
	 * @param key the ties that it was of, absent if of none
	 * @param subjects whom it was about
	 * @param objects the other end, if it was of a tie
	 */
	record Removed(@Nullable String key, List<String> subjects, List<String> objects) {
	}

	/**
	 * Between whom the ties of a key are.
	 *
	 * @param key the key
	 * @param subject one end
	 * @param object the other
	 */
	record Ends(String key, String subject, String object) {
	}

	private record Id(String id) {
	}

	private record AboutTie(String entity, TieClaim claim) {
	}

	private record AboutFigure(String entity, Figure claim) {
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
