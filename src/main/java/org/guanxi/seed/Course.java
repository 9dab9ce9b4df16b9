package org.guanxi.seed;

/** Keeps count of how far a load has got, and tells it. */
final class Course {

	private final Progress progress;

	private long total;

	private long done;

	/**
	 * Begins with the facts of a folder; what is to be derived from them adds to that.
	 * @param seed the folder
	 * @param progress is told
	 */
	Course(CheckedSeed seed, Progress progress) {
		this.progress = progress;
		this.total = seed.factCount();
	}

	/**
	 * Tells how far it has got.
	 * @param count how much more has been done
	 */
	synchronized void through(long count) {
		this.done += count;
		this.progress.at(this.done, this.total);
	}

	/**
	 * Learns that there is more to do than to look at the facts.
	 * @param count how much
	 */
	synchronized void more(long count) {
		this.total += count;
	}

	synchronized long total() {
		return this.total;
	}

	void phase(String what) {
		this.progress.phase(what);
	}

	/**
	 * Learns how much is left.
	 * @param count how much
	 */
	synchronized void left(long count) {
		this.total = this.done + count;
	}

}
