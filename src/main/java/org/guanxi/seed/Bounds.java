package org.guanxi.seed;

/**
 * How much a load does at once.
 *
 * @param changes how many changes one transaction may hold; more are a bulk load
 * @param batch how many rows are looked at together
 */
record Bounds(long changes, int batch) {

	/** What a database with the memory of a laptop bears. */
	static final Bounds USUAL = new Bounds(100_000, 5000);

	boolean bounded() {
		return this.changes < Long.MAX_VALUE;
	}

	Bounds unbounded() {
		return new Bounds(Long.MAX_VALUE, this.batch);
	}

}
