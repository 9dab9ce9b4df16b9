package org.guanxi.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.guanxi.graph.Graph.Writing;

/**
 * What one batch does, in one try of its transaction. It counts only once that is
 * committed.
 */
final class Batch {

	private final Writing writing;

	private final String dataset;

	private final long load;

	private final LoadSummary.Tally tally = new LoadSummary.Tally();

	private final ChangePage changes = new ChangePage();

	private final Touched touched = new Touched();

	private final List<Runnable> committed = new ArrayList<>();

	/**
	 * Begins a batch.
	 * @param writing its transaction
	 * @param dataset the dataset that is being loaded
	 * @param load the number of the load
	 */
	Batch(Writing writing, String dataset, long load) {
		this.writing = writing;
		this.dataset = dataset;
		this.load = load;
	}

	long load() {
		return this.load;
	}

	Writing writing() {
		return this.writing;
	}

	String dataset() {
		return this.dataset;
	}

	ChangePage changes() {
		return this.changes;
	}

	Touched touched() {
		return this.touched;
	}

	LoadSummary.Tally tally() {
		return this.tally;
	}

	/**
	 * Remembers what to do once this is committed: a try that fails leaves nothing.
	 * @param work what to do
	 */
	void committed(Runnable work) {
		this.committed.add(work);
	}

	/** It is committed. */
	void committed() {
		this.committed.forEach(Runnable::run);
	}

	void count(String what, Difference difference, long count) {
		this.tally.add(what, difference, count);
	}

	void write(String name, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.writing.write(name, Map.of("rows", rows));
		}
	}

	/**
	 * Writes facts, and learns what those said that are in the graph already.
	 * @param name the file's name
	 * @param rows what to write
	 * @return their properties before, by id
	 */
	Map<String, Map<String, Object>> before(String name, List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return Map.of();
		}
		return this.writing.ask(name, Map.of("rows", rows, "dataset", this.dataset), Before.class)
			.stream()
			.collect(Collectors.toMap(Before::id, Before::cells));
	}

	/**
	 * Keeps what it has changed and touched.
	 * @param page the number of the page of changes
	 */
	void close(long page) {
		this.touched.write(this.writing);
		this.changes.write(this.writing, this.load, page);
	}

	/**
	 * A fact as it was, before it was written in other words or removed.
	 *
	 * @param id its id
	 * @param cells its properties
	 */
	record Before(String id, Map<String, Object> cells) {
	}

}
