package org.guanxi.seed;

/** Is told how far a load has got. */
@FunctionalInterface
public interface Progress {

	/** Keeps it to itself. */
	Progress SILENT = (done, total) -> {
	};

	/**
	 * A batch is through.
	 * @param done how many facts have been looked at
	 * @param total how many there are
	 */
	void at(long done, long total);

	/**
	 * Something begins that can't be counted.
	 * @param what what it is, in a few words
	 */
	default void phase(String what) {
	}

}
