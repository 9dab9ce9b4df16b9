package org.guanxi.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.guanxi.fact.Claim;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.seed.CheckedSeed.Fact;

/**
 * Makes the graph equal to a folder, batch by batch: finds out what differs, writes that
 * alone, and derives the ties that it touches anew.
 */
final class SeedWriter {

	private final CheckedSeed seed;

	private final Transactions transactions;

	private final Bounds bounds;

	private final Course course;

	private final ChangeLog log;

	private final LoadSummary.Tally tally = new LoadSummary.Tally();

	/**
	 * Prepares a load.
	 * @param seed the folder
	 * @param transactions runs each batch
	 * @param bounds how many changes are allowed, and how many rows are a batch
	 * @param progress is told after each batch
	 */
	SeedWriter(CheckedSeed seed, Transactions transactions, Bounds bounds, Progress progress) {
		this.seed = seed;
		this.transactions = transactions;
		this.bounds = bounds;
		this.course = new Course(seed, progress);
		this.log = transactions.run(ChangeLog::open);
	}

	/**
	 * Writes what differs, but neither the dataset's nor the graph's digest.
	 * @return what it wrote
	 * @throws TooManyChanges if there are more than the bound
	 */
	LoadSummary.Tally run() {
		HeldClaims held = held();
		Consumer<Consumer<Fact<Claim>>> facts = this.bounds.bounded() ? changes(held) : this.seed::claims;
		this.course.phase("Loading facts");
		StoredSources sources = new StoredSources();
		StoredEntities entities = new StoredEntities();
		StoredClaims claims = new StoredClaims(held, this.seed.dataset().id(), this.log.number());
		Derivation derivation = new Derivation(this.bounds);
		derivation.renew(this);
		take(this.seed::sources, sources);
		take(this.seed::entities, entities);
		take(facts, claims);
		held.gone(this.bounds.batch()).forEach((ids) -> run((batch) -> {
			claims.giveUp(batch, ids);
			return ids;
		}));
		derivation.derive(this);
		giveUp("load/dataset-entities", entities);
		giveUp("load/dataset-sources", sources);
		return this.tally;
	}

	/**
	 * The record of this load.
	 * @return it, open
	 */
	ChangeLog log() {
		return this.log;
	}

	/** Each changed claim changes a tie, more or less. */
	private Consumer<Consumer<Fact<Claim>>> changes(HeldClaims held) {
		List<Fact<Claim>> changes = held.changes(this.seed, this.bounds.changes() / 2);
		this.course.left(this.course.total() - (this.seed.claimCount() - changes.size()));
		return changes::forEach;
	}

	/** While one page is written, the next is read and made ready. */
	private <T> void take(Consumer<Consumer<Fact<T>>> facts, Stored<T> stored) {
		Aside.pages(this.bounds.batch(), facts, (aside, page) -> {
			Consumer<Batch> work = stored.ready(page);
			aside.begin(() -> {
				run((batch) -> {
					work.accept(batch);
					return batch;
				});
				this.course.through(page.size());
			});
		});
	}

	private HeldClaims held() {
		HeldClaims held = new HeldClaims();
		Map<String, String> dataset = Map.of("dataset", this.seed.dataset().id());
		String after = "";
		List<Held> page;
		do {
			Map<String, Object> asked = asked(dataset, after);
			page = run((batch) -> batch.writing().ask("load/held-claims", asked, Held.class));
			page.forEach((claim) -> held.add(claim.id(), claim.digest()));
			after = page.isEmpty() ? after : page.getLast().id();
		}
		while (page.size() == this.bounds.batch());
		return held;
	}

	/** Goes through what the dataset holds in the graph. */
	private void giveUp(String question, Stored<?> stored) {
		pages(question, Map.of("dataset", this.seed.dataset().id()), stored::giveUp);
	}

	private Map<String, Object> asked(Map<String, String> parameters, String after) {
		Map<String, Object> asked = new HashMap<>(parameters);
		asked.put("after", after);
		asked.put("page", this.bounds.batch());
		return asked;
	}

	/**
	 * Goes through ids page by page.
	 * @param question gives a page of them, after the last of the page before
	 * @param parameters its other parameters
	 * @param work what to do with a page
	 */
	void pages(String question, Map<String, String> parameters, Page work) {
		String after = "";
		List<Id> page;
		do {
			Map<String, Object> asked = asked(parameters, after);
			page = run((batch) -> {
				List<Id> ids = batch.writing().ask(question, asked, Id.class);
				work.of(batch, ids.stream().map(Id::id).toList());
				return ids;
			});
			this.course.through(0);
			after = page.isEmpty() ? after : page.getLast().id();
		}
		while (page.size() == this.bounds.batch());
	}

	/**
	 * Runs a batch, and counts what it did once it is committed.
	 * @param work what to do; it may be tried again, so it must not change anything else
	 * @return what the work returns
	 * @throws TooManyChanges if there are more than the bound now
	 */
	<T> T run(Function<Batch, T> work) {
		Done<T> done = this.transactions.run((writing) -> {
			Batch batch = new Batch(writing, this.seed.dataset().id(), this.log.number());
			T result = work.apply(batch);
			batch.close(this.log.pages());
			return new Done<>(batch, result);
		});
		done.batch().committed();
		this.tally.add(done.batch().tally());
		if (!done.batch().changes().isEmpty()) {
			this.log.turn();
		}
		if (this.tally.total() > this.bounds.changes()) {
			throw new TooManyChanges();
		}
		return done.result();
	}

	Course course() {
		return this.course;
	}

	/** Runs the batches: all in one transaction, or each in its own. */
	interface Transactions {

		<T> T run(Function<Writing, T> work);

	}

	/** What to do with some ids. */
	@FunctionalInterface
	interface Page {

		void of(Batch batch, List<String> ids);

	}

	/** More changes than one transaction should hold. */
	static final class TooManyChanges extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooManyChanges() {
			super("More changes than one transaction should hold", null, false, false);
		}

	}

	private record Done<T>(Batch batch, T result) {
	}

	private record Id(String id) {
	}

	private record Held(String id, String digest) {
	}

}
