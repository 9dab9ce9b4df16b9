package org.guanxi.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Source;

/**
 * A folder that is right in every line. Its facts can be read again and again; they are
 * not held in memory.
 */
public final class CheckedSeed {

	private final SeedFiles files;

	private final Dataset dataset;

	private final Map<String, Long> counts;

	private final String digest;

	private CheckedSeed(SeedFiles files, Dataset dataset, Map<String, Long> counts, String digest) {
		this.files = files;
		this.dataset = dataset;
		this.counts = counts;
		this.digest = digest;
	}

	/**
	 * Checks every rule in every line; needs no database.
	 * @param files the folder
	 * @return the folder, found right
	 * @throws Violations.Found with all violations
	 */
	public static CheckedSeed check(SeedFiles files) {
		Violations violations = new Violations();
		files.checkNames(violations);
		SeedRules rules = new SeedRules(violations);
		Map<String, Long> counts = new LinkedHashMap<>();
		List.of("sources", "entities", "tieClaims", "figures", "statements").forEach((what) -> counts.put(what, 0L));
		Arrays.stream(EntityType.values()).forEach((type) -> counts.put(type.toString(), 0L));
		List<byte[]> digests = new ArrayList<>();
		List<Dataset> datasets = new ArrayList<>();
		files.read(Table.DATASET, violations, (row) -> {
			rules.dataset(row).ifPresent(datasets::add);
			digests.add(sha256(row.canonical()));
			if (datasets.size() > 1) {
				violations.add(row.file(), row.line(), null, "is a second line. A folder is one dataset.");
			}
		});
		files.read(Table.SOURCES, violations, (row) -> {
			rules.source(row);
			counts.merge("sources", 1L, Long::sum);
			digests.add(sha256(row.canonical()));
		});
		files.read(Table.SOURCES, new Violations(), rules::carrier);
		files.read(Table.ENTITIES, violations, (row) -> {
			rules.entity(row).ifPresent((entity) -> counts.merge(entity.type().toString(), 1L, Long::sum));
			counts.merge("entities", 1L, Long::sum);
			digests.add(sha256(row.canonical()));
		});
		Map<Table, String> claims = Map.of(Table.CLAIMS, "tieClaims", Table.FIGURES, "figures", Table.STATEMENTS,
				"statements");
		rules.claimReaders().forEach((table, reader) -> files.read(table, violations, (row) -> {
			reader.apply(row);
			counts.merge(claims.getOrDefault(table, ""), 1L, Long::sum);
			digests.add(sha256(row.canonical()));
		}));
		files.read(Table.EXPECTATIONS, violations, (row) -> rules.expectation(row, counts));
		if (datasets.isEmpty() && violations.count() == 0) {
			violations.add("dataset.csv", 0, null, "has no line. Give it one that says what the folder is.");
		}
		violations.none();
		digests.sort(Arrays::compareUnsigned);
		MessageDigest all = sha256();
		digests.forEach(all::update);
		return new CheckedSeed(files, datasets.getFirst(), counts, HexFormat.of().formatHex(all.digest()));
	}

	public Dataset dataset() {
		return this.dataset;
	}

	/**
	 * How much there is of what: {@code sources}, {@code entities}, each type of entity,
	 * {@code tieClaims}, {@code figures}, {@code statements}.
	 * @return counts by name
	 */
	public Map<String, Long> counts() {
		return Collections.unmodifiableMap(this.counts);
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

	void sources(Consumer<Fact<Source>> sources) {
		SeedRules rules = new SeedRules(new Violations());
		this.files.read(Table.SOURCES, new Violations(), (row) -> accept(row, rules.source(row), sources));
	}

	void entities(Consumer<Fact<Entity>> entities) {
		SeedRules rules = new SeedRules(new Violations());
		this.files.read(Table.ENTITIES, new Violations(), (row) -> accept(row, rules.entity(row), entities));
	}

	void claims(Consumer<Fact<Claim>> claims) {
		SeedRules rules = new SeedRules(new Violations());
		this.files.read(Table.SOURCES, new Violations(), rules::source);
		this.files.read(Table.ENTITIES, new Violations(), rules::entity);
		rules.claimReaders()
			.forEach((table, reader) -> this.files.read(table, new Violations(),
					(row) -> accept(row, reader.apply(row), claims)));
	}

	private static <T> void accept(Row row, Optional<T> fact, Consumer<Fact<T>> facts) {
		facts.accept(new Fact<>(row, fact.orElseThrow(
				() -> new IllegalStateException(row.file() + " was changed while it was being loaded. Load it again.")),
				HexFormat.of().formatHex(sha256(row.canonical()), 0, 16)));
	}

	private static byte[] sha256(String text) {
		return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	/**
	 * A fact and where it stands.
	 *
	 * @param row its row
	 * @param fact the fact
	 * @param digest of its canonical row, 32 hex digits
	 */
	record Fact<T>(Row row, T fact, String digest) {
	}

}
