package org.guanxi.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Statement;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Properties;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/** The claims of a dataset. Disputes and ties follow them. */
final class StoredClaims implements Stored<Claim> {

	private final HeldClaims held;

	StoredClaims(HeldClaims held) {
		this.held = held;
	}

	@Override
	public void take(Batch batch, List<Fact<Claim>> facts) {
		Map<Difference, List<Fact<Claim>>> parts = new EnumMap<>(Difference.class);
		for (Fact<Claim> fact : facts) {
			Difference difference = this.held.take(fact.fact().id(), fact.digest());
			parts.computeIfAbsent(difference, (any) -> new ArrayList<>()).add(fact);
			batch.count("claims", difference, 1);
			if (difference != Difference.NONE) {
				batch.touched().claim(fact.fact());
			}
		}
		add(batch, parts.getOrDefault(Difference.ADDED, List.of()));
		change(batch, parts.getOrDefault(Difference.CHANGED, List.of()));
	}

	private static void add(Batch batch, List<Fact<Claim>> facts) {
		Map<Boolean, List<Map<String, Object>>> rows = facts.stream()
			.map((fact) -> row(batch, fact))
			.collect(Collectors.partitioningBy((row) -> "TieClaim".equals(row.get("form"))));
		batch.write("load/new-tie-claims", rows.getOrDefault(true, List.of()));
		batch.write("load/new-claims", rows.getOrDefault(false, List.of()));
		facts.forEach((fact) -> batch.changes().added("claim", fact.fact().id(), fact.fact()));
	}

	private static void change(Batch batch, List<Fact<Claim>> facts) {
		Map<String, Map<String, Object>> before = batch.before("load/changed-claims",
				facts.stream().map((fact) -> row(batch, fact)).toList());
		facts.forEach((fact) -> batch.changes()
			.changed("claim", fact.fact().id(), before.getOrDefault(fact.fact().id(), Map.of()), fact.fact()));
	}

	private static Map<String, Object> row(Batch batch, Fact<Claim> fact) {
		return Map.of("claim", properties(fact, batch.dataset(), batch.load()), "form", form(fact.fact()), "subjects",
				fact.fact().subjects());
	}

	/**
	 * A claim as the graph holds it.
	 * @param fact the claim
	 * @param dataset whose it is
	 * @param load the number of the load that writes it
	 * @return all properties but the id of its tie
	 */
	static Map<String, @Nullable Object> properties(Fact<Claim> fact, String dataset, long load) {
		Map<String, @Nullable Object> properties = Properties.of(fact.fact());
		properties.put("id", fact.fact().id());
		properties.put("dataset", dataset);
		properties.put("loads", List.of(load));
		properties.put("rowDigest", fact.digest());
		if (fact.fact() instanceof TieClaim tie) {
			properties.put("tieKey", tie.tieKey());
		}
		return properties;
	}

	/**
	 * The label of a claim, beside {@code Claim}.
	 * @param claim the claim
	 * @return what form it has
	 */
	static String form(Claim claim) {
		return switch (claim) {
			case TieClaim tie -> "TieClaim";
			case Figure figure -> "Figure";
			case Statement statement -> "Statement";
		};
	}

	@Override
	public void giveUp(Batch batch, List<String> gone) {
		batch.count("claims", Difference.REMOVED, gone.size());
		batch.writing().ask("load/removed-claims", Map.of("ids", gone), Removed.class).forEach((claim) -> {
			batch.changes().removed("claim", claim.id(), claim.cells());
			batch.touched().entities(claim.about());
			claim.ties().forEach(batch.touched()::tie);
		});
	}

	/**
	 * A claim that is gone.
	 *
	 * @param id its id
	 * @param cells what it said
	 * @param about whom it was about
	 * @param ties its own and those of claims that it disputed
	 */
	private record Removed(String id, Map<String, Object> cells, List<String> about, List<Touched.Ends> ties) {
	}

}
