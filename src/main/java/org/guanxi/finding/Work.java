package org.guanxi.finding;

/**
 * How much a search may look at, so that it ends; counted, not timed, so that the same
 * question finds the same.
 */
final class Work {

	private final String bound;

	private final long most;

	private long done;

	/**
	 * Bounds work.
	 * @param bound what it is that there may be too many of
	 * @param most how many at most
	 */
	Work(String bound, long most) {
		this.bound = bound;
		this.most = most;
	}

	/**
	 * Takes note of work.
	 * @param more how much
	 * @throws TooMuch if that is too many
	 */
	void look(int more) {
		this.done += more;
		if (this.done > this.most) {
			throw new TooMuch(this);
		}
	}

	String bound() {
		return this.bound;
	}

	long most() {
		return this.most;
	}

	long done() {
		return Math.min(this.done, this.most);
	}

	/** There is more to look at than a search may; what was found stands. */
	static final class TooMuch extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Work work;

		TooMuch(Work work) {
			super("There is too much to look at", null, false, false);
			this.work = work;
		}

		Work work() {
			return this.work;
		}

	}

}
