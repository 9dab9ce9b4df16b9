package org.guanxi.seed;

/**
 * How much a load does at once.
 *
 * @param changes how many changes one transaction may hold; more are a bulk load
 * @param batch how many rows are looked at together
 * @param online how many facts are brought into an empty database by transactions, where
 * there is a faster way
 */
record Bounds(long changes, int batch, long online) {

	/** What a database with the memory of a laptop bears. */
	static final Bounds USUAL = new Bounds(100_000, 5000, 50_000);

	Bounds(long changes, int batch) {
		this(changes, batch, Long.MAX_VALUE);
	}

	boolean bounded() {
		return this.changes < Long.MAX_VALUE;
	}

	Bounds unbounded() {
		return new Bounds(Long.MAX_VALUE, this.batch, this.online);
	}

}
