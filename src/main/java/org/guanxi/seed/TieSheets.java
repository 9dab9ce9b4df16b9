package org.guanxi.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Tie;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.Version;
import org.guanxi.fact.Versions;
import org.guanxi.graph.Importer.Sheet;
import org.guanxi.graph.Properties;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Files for the offline import of all ties, and of the claims that know of which tie they
 * are.
 */
final class TieSheets {

	private final Path folder;

	private final Shelves claims;

	private final NodeNumbers numbers;

	private final Contradictions contradictions;

	private final String dataset;

	private final List<Sheet> nodes = new ArrayList<>();

	private final List<Sheet> relationships = new ArrayList<>();

	private final LongAdder count = new LongAdder();

	/**
	 * Begins with none.
	 * @param folder where the files will be
	 * @param claims all claims of ties by key
	 * @param numbers those of entities and claims
	 * @param contradictions what contradicts them
	 * @param dataset whose they are
	 */
	TieSheets(Path folder, Shelves claims, NodeNumbers numbers, Contradictions contradictions, String dataset) {
		this.folder = folder;
		this.claims = claims;
		this.numbers = numbers;
		this.contradictions = contradictions;
		this.dataset = dataset;
	}

	/**
	 * Derives them, in as many parts at a time as there are processors. No more: an
	 * import looks into each file before it begins.
	 * @param course is told
	 */
	void write(Course course) {
		int parts = Runtime.getRuntime().availableProcessors();
		IntStream.range(0, parts).parallel().forEach((part) -> write(part, parts, course));
	}

	private void write(int part, int parts, Course course) {
		SheetWriter nodes = FactSheets.claims(this.folder, "ties-of-claims-" + part, "TieClaim", TieClaim.class);
		SheetWriter ties = FactSheets.edges(this.folder, "ties-" + part, columns());
		try (nodes; ties) {
			for (int shelf = part; shelf < this.claims.count(); shelf += parts) {
				Collection<List<Fact<Claim>>> keys = this.claims.get(shelf).values();
				keys.forEach((facts) -> write(nodes, ties, facts));
				course.through(keys.stream().mapToLong(List::size).sum());
			}
		}
		close(nodes, ties);
	}

	private void write(SheetWriter nodes, SheetWriter ties, List<Fact<Claim>> facts) {
		List<Version> versions = versions(facts);
		Map<String, String> tieOf = DerivedTies.tiesOfClaims(versions);
		versions.forEach((version) -> write(ties, version));
		facts.forEach((fact) -> write(nodes, fact, tieOf));
		this.count.add(versions.stream().filter((version) -> version.knownUntil() == null).count());
	}

	private synchronized void close(SheetWriter nodes, SheetWriter ties) {
		this.nodes.addAll(nodes.sheets());
		this.relationships.addAll(ties.sheets());
	}

	private List<Version> versions(List<Fact<Claim>> facts) {
		return Versions.of(facts.stream().map((fact) -> this.contradictions.told((TieClaim) fact.fact())).toList());
	}

	private static List<String> columns() {
		List<String> columns = new ArrayList<>(Properties.names(Tie.class));
		columns.addAll(List.of("caption", "knownFrom", "surelyKnownFrom", "knownUntil"));
		return columns;
	}

	private void write(SheetWriter ties, Version version) {
		ties.write(List.of(this.numbers.entity(version.tie().subject()), this.numbers.entity(version.tie().object()),
				version.label()), DerivedTies.properties(version));
	}

	private void write(SheetWriter nodes, Fact<Claim> fact, Map<String, String> tieOf) {
		String id = fact.fact().id();
		Map<String, @Nullable Object> properties = StoredClaims.properties(id, fact, this.dataset, 1);
		properties.put("tie", tieOf.get(id));
		nodes.write(List.of(this.numbers.claim(fact)), properties);
	}

	/**
	 * Counts the ties, each in its last version.
	 * @return how many there are
	 */
	long count() {
		return this.count.sum();
	}

	List<Sheet> nodes() {
		return this.nodes;
	}

	List<Sheet> relationships() {
		return this.relationships;
	}

}
