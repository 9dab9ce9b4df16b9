package org.guanxi.seed;

import java.util.List;
import java.util.Map;

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

	void count(String what, Difference difference, long count) {
		this.tally.add(what, difference, count);
	}

	void write(String name, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.writing.write(name, Map.of("rows", rows, "dataset", this.dataset, "load", this.load));
		}
	}

	/**
	 * Keeps what it has changed and touched.
	 * @param page the number of the page of changes
	 */
	void close(long page) {
		this.touched.write(this.writing);
		this.changes.write(this.writing, this.load, page);
	}

}
