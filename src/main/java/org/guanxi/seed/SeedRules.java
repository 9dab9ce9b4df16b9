package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Everything that must be right about a folder before any of it is written. Goes through
 * its tables once; what it remembers of a row is only what later rows refer to, and its
 * digest.
 */
final class SeedRules {

	private static final int PAGE = 1000;

	private final SeedFiles files;

	private final Violations violations = new Violations();

	private final References references = new References();

	private final FactReader reader = new FactReader(this.references);

	private final Map<String, Long> counts = new LinkedHashMap<>();

	private final Map<String, Place> places = new HashMap<>();

	private final List<Cells> carried = new ArrayList<>();

	private final List<byte[]> digests = new ArrayList<>();

	private @Nullable Dataset dataset;

	SeedRules(SeedFiles files) {
		this.files = files;
		List.of("sources", "entities", "tieClaims", "figures", "statements")
			.forEach((what) -> this.counts.put(what, 0L));
		Arrays.stream(EntityType.values()).forEach((type) -> this.counts.put(type.toString(), 0L));
	}

	/**
	 * Goes through the folder.
	 * @return the folder, found right
	 * @throws Violations.Found with all violations
	 */
	CheckedSeed check() {
		this.files.checkNames(this.violations);
		boolean all = datasets() & sources() & entities() & claims();
		this.files.read(Table.SIGNOFFS, this.violations, (row) -> signoff(new Cells(row, this.violations), all));
		this.files.read(Table.EXPECTATIONS, this.violations,
				(row) -> expectation(new Cells(row, this.violations), all));
		this.violations.none();
		return new CheckedSeed(this.files, Objects.requireNonNull(this.dataset), this.counts, digest());
	}

	private boolean datasets() {
		long[] lines = { 0 };
		boolean all = read(Table.DATASET, (cells) -> {
			this.reader.dataset(cells).ifPresent((one) -> this.dataset = one);
			if (++lines[0] > 1) {
				cells.report(null, "is a second line. A folder is one dataset.");
			}
		});
		if (all && lines[0] == 0 && this.files.has(Table.DATASET)) {
			this.violations.add(Table.DATASET.place(), 0, null,
					"has no line. Give it one that says what the folder is.");
		}
		return all;
	}

	private boolean sources() {
		boolean all = read(Table.SOURCES, (cells) -> {
			unique(cells, "id", "source " + cells.required("id"), "stands at %s already. Take one out.");
			this.references.source(cells.required("id"), this.reader.source(cells));
			count("sources");
			if (cells.optional("carriedBy") != null) {
				this.carried.add(cells);
			}
		});
		if (all && this.files.has(Table.SOURCES)) {
			this.references.allSourcesAreIn();
		}
		this.carried.forEach((cells) -> this.references.source(cells, "carriedBy"));
		return all;
	}

	private boolean entities() {
		boolean[] typed = { true };
		boolean all = read(Table.ENTITIES, (cells) -> {
			unique(cells, "id", "entity " + cells.required("id"), "stands at %s already. Take one out.");
			this.reader.entity(cells);
			Optional<EntityType> type = cells.word("type", EntityType.values());
			this.references.entity(cells.required("id"), type);
			count("entities");
			type.ifPresentOrElse((known) -> count(known.toString()), () -> typed[0] = false);
		});
		if (all && this.files.has(Table.ENTITIES)) {
			this.references.allEntitiesAreIn();
		}
		return all && typed[0];
	}

	private boolean claims() {
		return claims(Table.CLAIMS, "tieClaims") & claims(Table.FIGURES, "figures")
				& claims(Table.STATEMENTS, "statements");
	}

	private boolean claims(Table table, String counted) {
		return read(table, (cells) -> {
			this.reader.claim(cells)
				.ifPresent((claim) -> unique(cells, "key", claim.id(),
						"this claim stands at %s already. Take one out, or tell them apart by a key."));
			count(counted);
		});
	}

	/** Sign-offs are about the facts, and no part of them or of their digest. */
	private void signoff(Cells cells, boolean all) {
		this.reader.signoff(cells).ifPresent((signoff) -> {
			if (all && !this.places.containsKey(signoff.claim())) {
				cells.report("claim", "there is no claim '" + signoff.claim()
						+ "'. Take the line out, or correct the id: it changes with the claim's source, place or parties.");
			}
			unique(cells, "claim", String.join("\u001F", signoff.claim(), signoff.part(), signoff.value()),
					"this is signed off at %s already. Take one out.");
		});
	}

	/** While one page is checked, the next is read. */
	private boolean read(Table table, Consumer<Cells> rows) {
		AtomicBoolean whole = new AtomicBoolean();
		Aside.<Row>pages(PAGE, (each) -> whole.set(this.files.read(table, this.violations, each)),
				(aside, page) -> aside.begin(() -> page.forEach((row) -> rows.accept(new Cells(row, this.violations))),
						() -> page.forEach((row) -> this.digests.add(Digest.of(row.canonical())))));
		return whole.get();
	}

	private void count(String what) {
		this.counts.merge(what, 1L, Long::sum);
	}

	private void unique(Cells cells, String column, String identity, String message) {
		Place first = this.places.putIfAbsent(identity, new Place(cells.row().file(), cells.row().line()));
		if (first != null) {
			cells.report(column, message.formatted(first));
		}
	}

	/** Counts say nothing as long as rows can't be read. */
	private void expectation(Cells cells, boolean all) {
		BigDecimal min = cells.number("min");
		BigDecimal max = cells.number("max");
		String what = cells.required("what");
		Long count = this.counts.get(what);
		if (count == null) {
			cells.report("what", "'" + what + "' is none of " + String.join(", ", this.counts.keySet()) + ".");
		}
		else if (all && ((min != null && count < min.longValue()) || (max != null && count > max.longValue()))) {
			cells.report("what", "there are %,d %s, expected %s to %s. Restore what is missing, or correct this line."
				.formatted(count, what, (min != null) ? min : "any", (max != null) ? max : "any"));
		}
	}

	/** The same rows have the same digest, in whatever files and order. */
	private String digest() {
		this.digests.sort(Arrays::compareUnsigned);
		return Digest.hex(Digest.of(this.digests));
	}

	/**
	 * Where a row stands, in few bytes: there may be millions.
	 *
	 * @param file the file
	 * @param line its line
	 */
	private record Place(String file, long line) {

		@Override
		public String toString() {
			return this.file + ":" + this.line;
		}

	}

}
