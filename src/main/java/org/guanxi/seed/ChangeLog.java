package org.guanxi.seed;

import java.util.Map;

import org.guanxi.graph.Graph.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The record of a load: keeps count of the pages that its batches have filled.
 */
final class ChangeLog {

	/** So many pages of derived ties are kept: of a large load, or of many small ones. */
	private static final int DERIVED = 100;

	private final long number;

	private long pages;

	private ChangeLog(long number, long pages) {
		this.number = number;
		this.pages = pages;
	}

	/**
	 * Opens the record of a load, or takes up that of the one that was interrupted.
	 * @param writing where it is kept
	 * @return the record
	 */
	static ChangeLog open(Writing writing) {
		Next next = writing.ask("load/next-load", Map.of(), Next.class).getFirst();
		return new ChangeLog(next.number(), next.pages());
	}

	/**
	 * The record of a load whose pages are kept already.
	 * @param number of the load
	 * @param pages how many there are
	 * @return the record
	 */
	static ChangeLog of(long number, long pages) {
		return new ChangeLog(number, pages);
	}

	/**
	 * Counts the loads of this graph.
	 * @return the number of this one, from 1
	 */
	long number() {
		return this.number;
	}

	/**
	 * Counts the pages of this load that are kept.
	 * @return the number of the next page, from 0
	 */
	long pages() {
		return this.pages;
	}

	/** A page is kept: its transaction is committed. */
	void turn() {
		this.pages++;
	}

	/**
	 * Keeps the load itself, if it changed anything: each digest that an answer gives is
	 * that of a load.
	 * @param writing where it is kept
	 * @param dataset what was loaded
	 * @param before the digest of the graph before, absent if nothing was ever loaded
	 * @param digest of the graph now
	 */
	void close(Writing writing, String dataset, @Nullable String before, String digest) {
		if (this.pages > 0 || !digest.equals(before)) {
			writing.write("load/load",
					Map.of("load", Map.of("number", this.number, "dataset", dataset, "digest", digest)));
			writing.write("load/forget-derived", Map.of("most", DERIVED));
		}
	}

	private record Next(long number, long pages) {
	}

}
