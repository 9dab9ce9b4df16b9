package org.guanxi.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

	private final String dataset;

	private final long load;

	/**
	 * Begins to store claims.
	 * @param held those that the graph holds
	 * @param dataset the dataset that is being loaded
	 * @param load the number of the load
	 */
	StoredClaims(HeldClaims held, String dataset, long load) {
		this.held = held;
		this.dataset = dataset;
		this.load = load;
	}

	@Override
	public Consumer<Batch> ready(List<Fact<Claim>> facts) {
		Map<Difference, List<Map<String, Object>>> rows = new EnumMap<>(Difference.class);
		Map<String, Claim> changed = new LinkedHashMap<>();
		ChangePage added = new ChangePage();
		Touched touched = new Touched();
		for (Fact<Claim> fact : facts) {
			String id = fact.fact().id();
			Difference difference = this.held.take(id, fact.digest());
			if (difference == Difference.NONE) {
				continue;
			}
			rows.computeIfAbsent(difference, (any) -> new ArrayList<>()).add(row(id, fact));
			touched.claim(fact.fact());
			if (difference == Difference.ADDED) {
				added.added("claim", id, fact.fact());
			}
			else {
				changed.put(id, fact.fact());
			}
		}
		return (batch) -> {
			rows.forEach((difference, some) -> batch.count("claims", difference, some.size()));
			batch.touched().all(touched);
			add(batch, rows.getOrDefault(Difference.ADDED, List.of()));
			batch.changes().all(added);
			change(batch, rows.getOrDefault(Difference.CHANGED, List.of()), changed);
		};
	}

	private static void add(Batch batch, List<Map<String, Object>> rows) {
		Map<Boolean, List<Map<String, Object>>> forms = rows.stream()
			.collect(Collectors.partitioningBy((row) -> "TieClaim".equals(row.get("form"))));
		batch.write("load/new-tie-claims", forms.getOrDefault(true, List.of()));
		batch.write("load/new-claims", forms.getOrDefault(false, List.of()));
	}

	private static void change(Batch batch, List<Map<String, Object>> rows, Map<String, Claim> claims) {
		Map<String, Map<String, Object>> before = batch.before("load/changed-claims", rows);
		claims.forEach((id, claim) -> batch.changes().changed("claim", id, before.getOrDefault(id, Map.of()), claim));
	}

	private Map<String, Object> row(String id, Fact<Claim> fact) {
		return Map.of("claim", properties(id, fact, this.dataset, this.load), "form", form(fact.fact()), "subjects",
				fact.fact().subjects());
	}

	/**
	 * A claim as the graph holds it.
	 * @param id its id
	 * @param fact the claim
	 * @param dataset whose it is
	 * @param load the number of the load that writes it
	 * @return all properties but the id of its tie
	 */
	static Map<String, @Nullable Object> properties(String id, Fact<Claim> fact, String dataset, long load) {
		Map<String, @Nullable Object> properties = Properties.of(fact.fact());
		properties.put("id", id);
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
