package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

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
		if (this.bounds.bounded() && 2 * held.changes(this.seed) > this.bounds.changes()) {
			throw new TooManyChanges();
		}
		this.course.phase("Loading facts");
		StoredSources sources = new StoredSources();
		StoredEntities entities = new StoredEntities();
		StoredClaims claims = new StoredClaims(held);
		Derivation derivation = new Derivation(this.bounds);
		derivation.renew(this);
		take(this.seed::sources, sources);
		take(this.seed::entities, entities);
		take(this.seed::claims, claims);
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

	private <T> void take(Consumer<Consumer<Fact<T>>> facts, Stored<T> stored) {
		List<Fact<T>> part = new ArrayList<>();
		facts.accept((fact) -> {
			part.add(fact);
			if (part.size() == this.bounds.batch()) {
				take(part, stored);
			}
		});
		take(part, stored);
	}

	private <T> void take(List<Fact<T>> part, Stored<T> stored) {
		if (!part.isEmpty()) {
			List<Fact<T>> whole = List.copyOf(part);
			run((batch) -> {
				stored.take(batch, whole);
				return whole;
			});
			this.course.through(part.size());
			part.clear();
		}
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
