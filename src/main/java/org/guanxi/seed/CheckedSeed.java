package org.guanxi.seed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.Source;

/**
 * A folder that is right in every line. Its facts can be read again and again; they are
 * not held in memory.
 */
public final class CheckedSeed {

	private static final int DIGITS = 32;

	private final SeedFiles files;

	private final Dataset dataset;

	private final Map<String, Long> counts;

	private final String digest;

	CheckedSeed(SeedFiles files, Dataset dataset, Map<String, Long> counts, String digest) {
		this.files = files;
		this.dataset = dataset;
		this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		this.digest = digest;
	}

	/**
	 * Checks every rule in every line; needs no database.
	 * @param files the folder
	 * @return the folder, found right
	 * @throws Violations.Found with all violations
	 */
	public static CheckedSeed check(SeedFiles files) {
		return new SeedRules(files).check();
	}

	public Dataset dataset() {
		return this.dataset;
	}

	/**
	 * How much there is of what: {@code sources}, {@code entities}, {@code tieClaims},
	 * {@code figures}, {@code statements}, and each type of entity.
	 * @return counts by name
	 */
	public Map<String, Long> counts() {
		return this.counts;
	}

	/**
	 * Counts the claims of all three forms.
	 * @return how many there are
	 */
	long claimCount() {
		return Stream.of("tieClaims", "figures", "statements")
			.mapToLong((what) -> this.counts.getOrDefault(what, 0L))
			.sum();
	}

	/**
	 * Counts all facts: sources, entities and claims.
	 * @return how many there are
	 */
	long factCount() {
		return claimCount()
				+ Stream.of("sources", "entities").mapToLong((what) -> this.counts.getOrDefault(what, 0L)).sum();
	}

	/**
	 * SHA-256 over the sorted digests of all canonical rows: the same facts have the same
	 * digest, in whatever files and order.
	 * @return 64 hex digits
	 */
	public String digest() {
		return this.digest;
	}

	String location() {
		return this.files.location();
	}

	/**
	 * Reads all sources.
	 * @param sources takes each, in the order of the file
	 * @throws IllegalStateException if the folder was changed since it was checked
	 */
	public void sources(Consumer<Fact<Source>> sources) {
		unchanged("sources", read(Table.SOURCES, FactReader::source, 0, sources));
	}

	/**
	 * Reads all entities.
	 * @param entities takes each, in the order of files and lines
	 * @throws IllegalStateException if the folder was changed since it was checked
	 */
	public void entities(Consumer<Fact<Entity>> entities) {
		unchanged("entities", read(Table.ENTITIES, FactReader::entity, 0, entities));
	}

	/**
	 * Reads all claims: of ties, then figures, then statements.
	 * @param claims takes each, in the order of files and lines
	 * @throws IllegalStateException if the folder was changed since it was checked
	 */
	public void claims(Consumer<Fact<Claim>> claims) {
		long ties = read(Table.CLAIMS, FactReader::claim, 0, claims);
		unchanged("tieClaims", ties);
		long figures = read(Table.FIGURES, FactReader::claim, ties, claims);
		unchanged("figures", figures - ties);
		unchanged("statements", read(Table.STATEMENTS, FactReader::claim, figures, claims) - figures);
	}

	/**
	 * Reads what a person answers for.
	 * @param signoffs takes each line, in the order of the file; none if there is no file
	 * @throws IllegalStateException if the folder was changed since it was checked
	 */
	public void signoffs(Consumer<Fact<Signoff>> signoffs) {
		read(Table.SIGNOFFS, FactReader::signoff, 0, signoffs);
	}

	private <T> long read(Table table, BiFunction<FactReader, Cells, Optional<T>> read, long first,
			Consumer<Fact<T>> facts) {
		FactReader reader = new FactReader(new References());
		AtomicLong place = new AtomicLong(first);
		boolean whole = this.files.read(table, new Violations(), (row) -> {
			T fact = read.apply(reader, new Cells(row, new Violations())).orElseThrow(CheckedSeed::changed);
			facts.accept(new Fact<>(place.getAndIncrement(), row, fact,
					Digest.hex(Digest.of(row.canonical())).substring(0, DIGITS)));
		});
		if (!whole) {
			throw changed();
		}
		return place.get();
	}

	private void unchanged(String what, long count) {
		if (count != this.counts.getOrDefault(what, 0L)) {
			throw changed();
		}
	}

	/**
	 * What was read again isn't what was checked.
	 * @return to be thrown
	 */
	static IllegalStateException changed() {
		return new IllegalStateException("The folder was changed while it was being loaded. Load it again.");
	}

	/**
	 * A fact and where it stands.
	 *
	 * @param place how many sources, entities or claims there are before it, whichever it
	 * is
	 * @param row its row
	 * @param fact the fact
	 * @param digest of its canonical row, 32 hex digits
	 */
	public record Fact<T>(long place, Row row, T fact, String digest) {
	}

}
