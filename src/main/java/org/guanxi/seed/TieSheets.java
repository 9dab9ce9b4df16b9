package org.guanxi.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

	private long count;

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
	 * Derives them, several shelves at a time.
	 * @param course is told
	 */
	void write(Course course) {
		IntStream.range(0, this.claims.count()).parallel().forEach((shelf) -> write(shelf, course));
	}

	private void write(int shelf, Course course) {
		SheetWriter nodes = FactSheets.claims(this.folder, "ties-of-claims-" + shelf, "TieClaim", TieClaim.class);
		SheetWriter ties = FactSheets.edges(this.folder, "ties-" + shelf, columns());
		long[] done = new long[2];
		try (nodes; ties) {
			this.claims.get(shelf).values().forEach((facts) -> {
				List<Version> versions = versions(facts);
				Map<String, String> tieOf = DerivedTies.tiesOfClaims(versions);
				versions.forEach((version) -> write(ties, version));
				facts.forEach((fact) -> write(nodes, fact, tieOf));
				done[0] += facts.size();
				done[1] += versions.stream().filter((version) -> version.knownUntil() == null).count();
			});
		}
		close(nodes, ties, done, course);
	}

	private synchronized void close(SheetWriter nodes, SheetWriter ties, long[] done, Course course) {
		this.nodes.addAll(nodes.sheets());
		this.relationships.addAll(ties.sheets());
		this.count += done[1];
		course.through(done[0]);
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
		return this.count;
	}

	List<Sheet> nodes() {
		return this.nodes;
	}

	List<Sheet> relationships() {
		return this.relationships;
	}

}
