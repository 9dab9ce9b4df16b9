package org.guanxi.seed;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Source;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Importer;
import org.guanxi.graph.Importer.Sheet;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder into a database that holds nothing yet, past all transactions: derives
 * everything outside of it, in files, and has these imported. What it writes is what
 * {@link SeedWriter} would write.
 */
final class FirstLoad {

	private static final long NUMBER = 1;

	private final CheckedSeed seed;

	private final int batch;

	private final Importer importer;

	private final Course course;

	private final Map<String, Optional<PartialDate>> published = new HashMap<>();

	private final LoadSummary.Tally tally = new LoadSummary.Tally();

	private final List<Sheet> nodes = new ArrayList<>();

	private final List<Sheet> relationships = new ArrayList<>();

	private long pages;

	private @Nullable Path folder;

	/**
	 * Prepares a load.
	 * @param seed the folder
	 * @param batch how many facts are on one page of changes
	 * @param importer writes the database
	 * @param progress is told how far it has got
	 */
	FirstLoad(CheckedSeed seed, int batch, Importer importer, Progress progress) {
		this.seed = seed;
		this.batch = batch;
		this.importer = importer;
		this.course = new Course(seed, progress);
		this.course.more(seed.counts().getOrDefault("tieClaims", 0L));
	}

	/** Derives all of it, while the database is as it was. If that fails, it stays so. */
	void derive() {
		this.course.phase("Deriving ties");
		this.folder = this.importer.begin();
		try {
			write(this.folder);
		}
		catch (RuntimeException | Error ex) {
			this.importer.end();
			throw ex;
		}
	}

	/**
	 * Writes the database, but no schema, and neither the dataset's nor the graph's
	 * digest.
	 * @param state in which the graph is until it has these
	 * @return what it wrote
	 */
	LoadSummary.Tally run(Map<String, Object> state) {
		this.course.phase("Writing the database");
		this.nodes.addAll(state(state));
		this.importer.write(this.nodes, this.relationships);
		return this.tally;
	}

	/** Whoever comes before the load is done finds out that it isn't. */
	private List<Sheet> state(Map<String, Object> state) {
		Map<String, Object> properties = new HashMap<>(state);
		properties.put("id", "graph");
		properties.put("at", ZonedDateTime.now(ZoneOffset.UTC).toString());
		SheetWriter sheet = new SheetWriter(Objects.requireNonNull(this.folder), "state", "State", List.of(":ID"),
				List.copyOf(properties.keySet()));
		try (sheet) {
			sheet.write(List.of(new NodeNumbers(this.seed).state()), properties);
		}
		return sheet.sheets();
	}

	/**
	 * The record of this load.
	 * @return it, open
	 */
	ChangeLog log() {
		return ChangeLog.of(NUMBER, this.pages);
	}

	/** The load is done. */
	void end() {
		this.importer.end();
	}

	private void write(Path folder) {
		NodeNumbers numbers = new NodeNumbers(this.seed);
		try (FactSheets sheets = new FactSheets(folder, numbers);
				DisputedClaims disputed = new DisputedClaims(folder, this.seed.claimCount());
				Shelves byTie = new Shelves(folder, "tie", this.seed.claimCount())) {
			write(folder, numbers, sheets, disputed, byTie);
		}
	}

	private void write(Path folder, NodeNumbers numbers, FactSheets sheets, DisputedClaims disputed, Shelves byTie) {
		pages((aside, number, facts) -> aside.begin(() -> sources(sheets, number, facts)), this.seed::sources);
		pages((aside, number, facts) -> aside.begin(() -> entities(sheets, number, facts)), this.seed::entities);
		pages((aside, number, facts) -> aside.begin(() -> claims(sheets, number, facts),
				() -> facts.forEach((fact) -> shelve(fact, disputed, byTie))), this.seed::claims);
		sheets.close();
		byTie.close();
		Contradictions contradictions = new Contradictions(this.published);
		this.relationships.addAll(disputed.write(folder, byTie, numbers, contradictions));
		TieSheets ties = new TieSheets(folder, byTie, numbers, contradictions, this.seed.dataset().id());
		ties.write(this.course);
		this.tally.add("ties", Difference.ADDED, ties.count());
		this.nodes.addAll(sheets.nodes());
		this.nodes.addAll(ties.nodes());
		this.relationships.addAll(sheets.relationships());
		this.relationships.addAll(ties.relationships());
	}

	/** While one page is written, the next is read. */
	private <T> void pages(Page<T> write, Consumer<Consumer<Fact<T>>> facts) {
		Aside.pages(this.batch, facts, (aside, page) -> {
			write.write(aside, this.pages++, page);
			this.course.through(page.size());
		});
	}

	private void sources(FactSheets sheets, long number, List<Fact<Source>> facts) {
		ChangePage page = new ChangePage();
		facts.forEach((fact) -> {
			this.published.put(fact.fact().id(), Optional.ofNullable(fact.fact().published()));
			sheets.source(fact, this.seed.dataset().id());
			page.added("source", fact.fact().id(), fact.fact());
		});
		sheets.changes(NUMBER, number, page);
		this.tally.add("sources", Difference.ADDED, facts.size());
	}

	private void entities(FactSheets sheets, long number, List<Fact<Entity>> facts) {
		String dataset = this.seed.dataset().id();
		ChangePage page = new ChangePage();
		facts.forEach((fact) -> page.add("entity", fact.fact().id(), Difference.ADDED, null,
				rows(dataset, fact).cells(dataset)));
		// To make the keys of names is slow: all processors do it.
		List<Map<String, Object>> rows = facts.parallelStream().map((fact) -> rows(dataset, fact).merged()).toList();
		for (int i = 0; i < rows.size(); i++) {
			sheets.entity(facts.get(i).place(), rows.get(i));
		}
		sheets.changes(NUMBER, number, page);
		this.tally.add("entities", Difference.ADDED, facts.size());
	}

	private static EntityRows rows(String dataset, Fact<Entity> fact) {
		return new EntityRows(List.of(dataset), List.of(EntityRows.row(fact.fact())));
	}

	private void claims(FactSheets sheets, long number, List<Fact<Claim>> facts) {
		ChangePage page = new ChangePage();
		facts.forEach((fact) -> {
			String id = fact.fact().id();
			sheets.claim(fact);
			page.added("claim", id, fact.fact());
			if (!(fact.fact() instanceof TieClaim)) {
				sheets.node(fact, StoredClaims.properties(id, fact, this.seed.dataset().id(), NUMBER));
			}
		});
		sheets.changes(NUMBER, number, page);
		this.tally.add("claims", Difference.ADDED, facts.size());
	}

	private static void shelve(Fact<Claim> fact, DisputedClaims disputed, Shelves byTie) {
		disputed.put(fact);
		if (fact.fact() instanceof TieClaim tie) {
			byTie.put(tie.tieKey(), fact);
		}
	}

	/** How to write facts that are on one page of changes. */
	@FunctionalInterface
	private interface Page<T> {

		void write(Aside aside, long number, List<Fact<T>> facts);

	}

}
