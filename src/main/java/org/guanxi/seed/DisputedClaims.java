package org.guanxi.seed;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Disputes;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Importer.Sheet;
import org.guanxi.seed.CheckedSeed.Fact;

/**
 * The claims of a folder that may dispute one another, laid aside by entity, and the
 * disputes among them. It lays aside those that {@link Disputes#about} asks for.
 */
final class DisputedClaims implements AutoCloseable {

	private final Shelves byEntity;

	private final Set<String> denied = new HashSet<>();

	private final Set<String> begun = new HashSet<>();

	/**
	 * Begins with none.
	 * @param folder where the files will be
	 * @param claims how many there may be
	 */
	DisputedClaims(Path folder, long claims) {
		this.byEntity = new Shelves(folder, "entity", claims);
	}

	/**
	 * Lays a claim aside, if it matters by itself.
	 * @param fact the claim
	 */
	void put(Fact<Claim> fact) {
		if (fact.fact() instanceof Figure figure) {
			figure.subjects().forEach((entity) -> this.byEntity.put(entity, fact));
		}
		if (fact.fact() instanceof TieClaim claim) {
			if (Disputes.EXCLUSIVE.contains(claim.type())) {
				this.byEntity.put(claim.object(), fact);
			}
			if (claim.status() == Status.DENIED) {
				this.denied.add(claim.tieKey());
			}
			if (Disputes.BEGINNINGS.contains(claim.type())) {
				this.begun.add(claim.object());
			}
		}
	}

	/**
	 * Finds the disputes.
	 * @param folder where the files will be
	 * @param claims all claims of ties by key
	 * @param numbers those of the claims
	 * @param contradictions learns of each
	 * @return the files of the disputes
	 */
	List<Sheet> write(Path folder, Shelves claims, NodeNumbers numbers, Contradictions contradictions) {
		if (!this.denied.isEmpty() || !this.begun.isEmpty()) {
			for (int shelf = 0; shelf < claims.count(); shelf++) {
				claims.get(shelf).values().forEach((facts) -> facts.forEach(this::putForOthers));
			}
		}
		this.byEntity.close();
		SheetWriter sheets = FactSheets.edges(folder, "disputes", List.of("entity", "rule", "why"));
		try (sheets) {
			for (int shelf = 0; shelf < this.byEntity.count(); shelf++) {
				this.byEntity.get(shelf)
					.forEach((entity, facts) -> write(sheets, numbers, entity, facts, contradictions));
			}
		}
		return sheets.sheets();
	}

	@Override
	public void close() {
		this.byEntity.close();
	}

	private void putForOthers(Fact<Claim> fact) {
		TieClaim claim = (TieClaim) fact.fact();
		boolean denial = this.denied.contains(claim.tieKey());
		Set<String> ends = new HashSet<>(claim.ends());
		ends.stream()
			.filter((end) -> denial || this.begun.contains(end))
			.forEach((end) -> this.byEntity.put(end, fact));
	}

	private static void write(SheetWriter sheets, NodeNumbers numbers, String entity, List<Fact<Claim>> facts,
			Contradictions contradictions) {
		Map<String, Fact<Claim>> claims = new TreeMap<>();
		facts.forEach((fact) -> claims.put(fact.fact().id(), fact));
		Disputes.about(entity, claims.values().stream().map(Fact::fact).toList()).forEach((dispute) -> {
			Fact<Claim> one = Objects.requireNonNull(claims.get(dispute.first()));
			Fact<Claim> other = Objects.requireNonNull(claims.get(dispute.second()));
			contradictions.between(one.fact(), other.fact());
			sheets.write(List.of(numbers.claim(one), numbers.claim(other), "DISPUTES"),
					Map.of("entity", entity, "rule", dispute.rule().toString(), "why", dispute.why()));
		});
	}

}
