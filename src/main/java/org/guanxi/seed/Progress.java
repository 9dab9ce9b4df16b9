package org.guanxi.seed;

/** Is told how far a load has got. */
@FunctionalInterface
public interface Progress {

	/** Keeps it to itself. */
	Progress SILENT = (done, total) -> {
	};

	/**
	 * A batch of the current part is through.
	 * @param done how many facts have been looked at
	 * @param total how many there are
	 */
	void at(long done, long total);

	/**
	 * Another part of the load begins; not every part is counted.
	 * @param what what it is, in a few words
	 */
	default void phase(String what) {
	}

}
