package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Statement;
import org.guanxi.fact.TieClaim;
import org.guanxi.seed.CheckedSeed.Fact;

/** The claims of a dataset. Disputes and ties follow them. */
final class StoredClaims implements Stored<Claim> {

	private final Set<String> seen = new HashSet<>();

	@Override
	public String held() {
		return "load/dataset-claims";
	}

	@Override
	public void take(Batch batch, List<Fact<Claim>> facts) {
		Map<String, Known> known = Known.claims(batch.writing(),
				facts.stream().map((fact) -> fact.fact().id()).toList());
		List<Fact<Claim>> changed = new ArrayList<>();
		for (Fact<Claim> fact : facts) {
			String id = fact.fact().id();
			this.seen.add(id);
			Difference difference = Known.difference(known.get(id), fact.digest());
			batch.count("claims", difference, 1);
			if (difference != Difference.NONE) {
				changed.add(fact);
				batch.touched().claim(fact.fact());
			}
		}
		List<String> ids = changed.stream().map((fact) -> fact.fact().id()).toList();
		Map<String, Map<String, Object>> before = ChangePage.now(batch.writing(), "claim", ids);
		batch.write("load/claims", changed.stream().map(StoredClaims::row).toList());
		batch.changes().written(batch.writing(), "claim", ids, before);
	}

	private static Map<String, Object> row(Fact<Claim> fact) {
		Claim claim = fact.fact();
		Map<String, Object> row = new HashMap<>(Map.of("id", claim.id(), "claim", claim, "digest", fact.digest(),
				"subjects", claim.subjects(), "form", form(claim)));
		if (claim instanceof TieClaim tie) {
			row.put("tieKey", tie.tieKey());
		}
		return row;
	}

	private static String form(Claim claim) {
		return switch (claim) {
			case TieClaim tie -> "TieClaim";
			case Figure figure -> "Figure";
			case Statement statement -> "Statement";
		};
	}

	@Override
	public void giveUp(Batch batch, List<String> ids) {
		List<String> gone = ids.stream().filter((id) -> !this.seen.contains(id)).toList();
		batch.count("claims", Difference.REMOVED, gone.size());
		batch.changes().removed(batch.writing(), "claim", gone);
		batch.writing().ask("load/removed-claims", Map.of("ids", gone), Removed.class).forEach((claim) -> {
			batch.touched().entities(claim.about());
			claim.ties().forEach(batch.touched()::tie);
		});
	}

	/**
	 * A claim that is gone.
	 *
	 * @param about whom it was about
	 * @param ties its own and those of claims that it disputed
	 */
	private record Removed(List<String> about, List<Touched.Ends> ties) {
	}

}
