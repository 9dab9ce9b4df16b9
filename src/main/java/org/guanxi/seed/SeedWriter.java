package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Source;
import org.guanxi.fact.Statement;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Makes the graph equal to a folder, batch by batch: finds out what differs, writes that
 * alone, and derives the ties that it touches anew.
 */
final class SeedWriter {

	private static final int BATCH = 5000;

	private final CheckedSeed seed;

	private final String dataset;

	private final Transactions transactions;

	private final long bound;

	private final Progress progress;

	private final LoadSummary.Tally tally = new LoadSummary.Tally();

	private final Derivation derivation;

	private final Set<String> seen = new HashSet<>();

	private final long total;

	private long done;

	private @Nullable ChangeLog log;

	/**
	 * Prepares a load.
	 * @param seed the folder
	 * @param transactions runs each batch
	 * @param bound how many changes are allowed
	 * @param progress is told after each batch
	 */
	SeedWriter(CheckedSeed seed, Transactions transactions, long bound, Progress progress) {
		this.seed = seed;
		this.dataset = seed.dataset().id();
		this.transactions = transactions;
		this.bound = bound;
		this.progress = progress;
		this.derivation = new Derivation(this::count);
		this.total = Stream.of("sources", "entities", "tieClaims", "figures", "statements")
			.mapToLong((what) -> seed.counts().getOrDefault(what, 0L))
			.sum();
	}

	/**
	 * Writes what differs, but neither the dataset's nor the graph's digest.
	 * @return what it wrote
	 * @throws TooManyChanges if there are more than the bound
	 */
	LoadSummary.Tally run() {
		this.transactions.run((writing) -> this.log = ChangeLog.open(writing));
		inBatches(this.seed::sources, this::sources);
		inBatches(this.seed::entities, this::entities);
		inBatches(this.seed::claims, this::claims);
		remove("load/dataset-claims", this::removeClaims);
		inParts(this.derivation.entities(), this.derivation::disputes);
		inParts(this.derivation.keys(), this.derivation::ties);
		remove("load/dataset-entities", this::removeEntities);
		remove("load/dataset-sources", this::removeSources);
		return this.tally;
	}

	/**
	 * The record of this load.
	 * @return what {@link #run()} has opened
	 */
	ChangeLog log() {
		return Objects.requireNonNull(this.log, "The load has not begun");
	}

	private <T> void inBatches(Consumer<Consumer<Fact<T>>> facts, Batch<Fact<T>> work) {
		List<Fact<T>> batch = new ArrayList<>();
		facts.accept((fact) -> {
			batch.add(fact);
			if (batch.size() == BATCH) {
				write(batch, work);
			}
		});
		write(batch, work);
	}

	private <T> void write(List<Fact<T>> batch, Batch<Fact<T>> work) {
		if (!batch.isEmpty()) {
			List<Fact<T>> whole = List.copyOf(batch);
			this.transactions.run((writing) -> {
				work.write(writing, whole);
				log().write(writing);
			});
			this.done += batch.size();
			this.progress.at(this.done, this.total);
			batch.clear();
		}
	}

	private void count(String what, Difference difference, long count) {
		this.tally.add(what, difference, count);
		if (this.tally.total() > this.bound) {
			throw new TooManyChanges();
		}
	}

	private void sources(Writing writing, List<Fact<Source>> batch) {
		Map<String, Known> known = known(writing, "load/known-sources", batch, (fact) -> fact.fact().id());
		Map<String, Row> changed = new LinkedHashMap<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact<Source> fact : batch) {
			String id = fact.fact().id();
			this.seen.add(id);
			if (differs("sources", known.get(id), fact)) {
				rows.add(Map.of("source", fact.fact(), "digest", fact.digest()));
				changed.put(id, fact.row());
			}
		}
		log().facts(writing, "source", changed);
		writeRows(writing, "load/sources", rows);
		this.derivation.touchCited(writing, changed.keySet());
	}

	private void entities(Writing writing, List<Fact<Entity>> batch) {
		Map<String, EntityRows> known = EntityRows.known(writing,
				batch.stream().map((fact) -> fact.fact().id()).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact<Entity> fact : batch) {
			String id = fact.fact().id();
			this.seen.add("e:" + id);
			EntityRows said = known.getOrDefault(id, new EntityRows(List.of(), List.of()));
			Map<String, Object> before = said.cells(this.dataset);
			Difference difference = said.put(this.dataset, fact.fact());
			count("entities", difference, 1);
			log().add("entity", id, difference, before, said.cells(this.dataset));
			if (difference != Difference.NONE) {
				rows.add(said.merged());
			}
		}
		writeRows(writing, "load/entities", rows);
	}

	private void claims(Writing writing, List<Fact<Claim>> batch) {
		Map<String, Known> known = known(writing, "load/known-claims", batch, (fact) -> fact.fact().id());
		Map<String, Row> changed = new LinkedHashMap<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact<Claim> fact : batch) {
			Claim claim = fact.fact();
			this.seen.add("c:" + claim.id());
			if (differs("claims", known.get(claim.id()), fact)) {
				rows.add(row(claim, fact.digest()));
				changed.put(claim.id(), fact.row());
			}
		}
		log().facts(writing, "claim", changed);
		writeRows(writing, "load/claims", rows);
	}

	private Map<String, Object> row(Claim claim, String digest) {
		Map<String, Object> row = new HashMap<>(Map.of("id", claim.id(), "claim", claim, "digest", digest, "subjects",
				claim.subjects(), "form", form(claim)));
		if (claim instanceof TieClaim tie) {
			row.put("tieKey", tie.tieKey());
		}
		this.derivation.touch(claim);
		return row;
	}

	private static String form(Claim claim) {
		return switch (claim) {
			case TieClaim tie -> "TieClaim";
			case Figure figure -> "Figure";
			case Statement statement -> "Statement";
		};
	}

	private <T> boolean differs(String what, @Nullable Known known, Fact<T> fact) {
		Difference difference = (known == null) ? Difference.ADDED
				: known.digest().equals(fact.digest()) ? Difference.NONE : Difference.CHANGED;
		count(what, difference, 1);
		return difference != Difference.NONE;
	}

	private static <T> Map<String, Known> known(Writing writing, String question, List<Fact<T>> batch,
			Function<Fact<T>, String> id) {
		return writing.ask(question, Map.of("ids", batch.stream().map(id).toList()), Known.class)
			.stream()
			.collect(Collectors.toMap(Known::id, Function.identity()));
	}

	private void writeRows(Writing writing, String name, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			writing.write(name, Map.of("rows", rows, "dataset", this.dataset, "load", log().number()));
		}
	}

	/**
	 * Goes through what the dataset holds in the graph, and removes what the folder
	 * lacks.
	 */
	private void remove(String question, Batch<String> removal) {
		String[] after = { "" };
		boolean[] more = { true };
		while (more[0]) {
			this.transactions.run((writing) -> {
				List<Id> page = writing.ask(question, Map.of("dataset", this.dataset, "after", after[0], "page", BATCH),
						Id.class);
				removal.write(writing, page.stream().map(Id::id).toList());
				log().write(writing);
				more[0] = page.size() == BATCH;
				after[0] = page.isEmpty() ? after[0] : page.getLast().id();
			});
		}
	}

	private void removeClaims(Writing writing, List<String> page) {
		List<String> gone = page.stream().filter((id) -> !this.seen.contains("c:" + id)).toList();
		count("claims", Difference.REMOVED, gone.size());
		log().removed(writing, "claim", gone);
		writing.ask("load/removed-claims", Map.of("ids", gone), Derivation.Removed.class)
			.forEach(this.derivation::touch);
	}

	private void removeEntities(Writing writing, List<String> page) {
		List<String> left = page.stream().filter((id) -> !this.seen.contains("e:" + id)).toList();
		count("entities", Difference.REMOVED, left.size());
		List<String> gone = new ArrayList<>();
		List<Map<String, Object>> kept = new ArrayList<>();
		EntityRows.known(writing, left).forEach((id, said) -> {
			log().add("entity", id, Difference.REMOVED, said.cells(this.dataset), null);
			said.remove(this.dataset);
			if (said.isEmpty()) {
				gone.add(id);
			}
			else {
				kept.add(said.merged());
			}
		});
		writeRows(writing, "load/entities", kept);
		writing.write("load/removed-entities", Map.of("ids", gone));
	}

	private void removeSources(Writing writing, List<String> page) {
		List<String> gone = page.stream().filter((id) -> !this.seen.contains(id)).toList();
		count("sources", Difference.REMOVED, gone.size());
		log().removed(writing, "source", gone);
		writing.write("load/removed-sources", Map.of("ids", gone));
	}

	private <T> void inParts(List<T> all, Batch<T> work) {
		for (int start = 0; start < all.size(); start += BATCH) {
			List<T> part = all.subList(start, Math.min(start + BATCH, all.size()));
			this.transactions.run((writing) -> work.write(writing, part));
		}
	}

	/** Runs the batches: all in one transaction, or each in its own. */
	@FunctionalInterface
	interface Transactions {

		void run(Consumer<Writing> work);

	}

	@FunctionalInterface
	private interface Batch<T> {

		void write(Writing writing, List<T> batch);

	}

	/** More changes than one transaction should hold. */
	static final class TooManyChanges extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooManyChanges() {
			super("More changes than one transaction should hold", null, false, false);
		}

	}

	/**
	 * A source or a claim in the graph.
	 *
	 * @param id its id
	 * @param dataset which dataset holds it
	 * @param digest of its row
	 */
	record Known(String id, String dataset, String digest) {
	}

	private record Id(String id) {
	}

}
