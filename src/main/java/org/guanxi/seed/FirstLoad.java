package org.guanxi.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private long pages;

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

	/**
	 * Writes the database, but no schema, and neither the dataset's nor the graph's
	 * digest.
	 * @return what it wrote
	 */
	LoadSummary.Tally run() {
		this.course.phase("Deriving ties");
		Path folder = this.importer.begin();
		List<Sheet> nodes = new ArrayList<>();
		List<Sheet> relationships = new ArrayList<>();
		try {
			write(folder, nodes, relationships);
		}
		catch (RuntimeException ex) {
			this.importer.end();
			throw ex;
		}
		this.course.phase("Writing the database");
		this.importer.write(nodes, relationships);
		return this.tally;
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

	private void write(Path folder, List<Sheet> nodes, List<Sheet> relationships) {
		FactSheets sheets = new FactSheets(folder);
		DisputedClaims disputed = new DisputedClaims(folder, this.seed.claimCount());
		Shelves byTie = new Shelves(folder, "tie", this.seed.claimCount());
		try (sheets; byTie) {
			pages((aside, number, facts) -> aside.begin(() -> sources(sheets, number, facts)), this.seed::sources);
			pages((aside, number, facts) -> aside.begin(() -> entities(sheets, number, facts)), this.seed::entities);
			pages((aside, number, facts) -> aside.begin(() -> claims(sheets, number, facts),
					() -> facts.forEach((fact) -> shelve(fact, disputed, byTie))), this.seed::claims);
		}
		Contradictions contradictions = new Contradictions(this.published);
		relationships.addAll(disputed.write(folder, byTie, contradictions));
		TieSheets ties = new TieSheets(folder, byTie, contradictions, this.seed.dataset().id());
		ties.write(this.course);
		this.tally.add("ties", Difference.ADDED, ties.count());
		nodes.addAll(sheets.nodes());
		nodes.addAll(ties.nodes());
		relationships.addAll(sheets.relationships());
		relationships.addAll(ties.relationships());
	}

	/** While one page is written, the next is read. */
	private <T> void pages(Page<T> write, Consumer<Consumer<Fact<T>>> facts) {
		List<Fact<T>> part = new ArrayList<>();
		try (Aside aside = new Aside()) {
			facts.accept((fact) -> {
				part.add(fact);
				if (part.size() == this.batch) {
					page(write, part, aside);
				}
			});
			page(write, part, aside);
			aside.await();
		}
	}

	private <T> void page(Page<T> write, List<Fact<T>> part, Aside aside) {
		if (!part.isEmpty()) {
			write.write(aside, this.pages++, List.copyOf(part));
			this.course.through(part.size());
			part.clear();
		}
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
		facts.forEach((fact) -> {
			EntityRows said = new EntityRows(List.of(), List.of());
			said.put(dataset, fact.fact());
			sheets.entity(said.merged());
			page.add("entity", fact.fact().id(), Difference.ADDED, null, said.cells(dataset));
		});
		sheets.changes(NUMBER, number, page);
		this.tally.add("entities", Difference.ADDED, facts.size());
	}

	private void claims(FactSheets sheets, long number, List<Fact<Claim>> facts) {
		ChangePage page = new ChangePage();
		facts.forEach((fact) -> {
			sheets.claim(fact.fact());
			page.added("claim", fact.fact().id(), fact.fact());
			if (!(fact.fact() instanceof TieClaim)) {
				sheets.node(fact.fact(), StoredClaims.properties(fact, this.seed.dataset().id(), NUMBER));
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
