package org.guanxi.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with a folder. A hopeless folder of a million lines is not described
 * line by line: past a bound violations are only counted.
 */
public final class Violations {

	private static final int BOUND = 1000;

	private final List<Violation> first = new ArrayList<>();

	private long count;

	synchronized void add(String file, long line, @Nullable String column, String message) {
		this.count++;
		if (this.first.size() < BOUND) {
			this.first.add(new Violation(file, line, column, message));
		}
	}

	/**
	 * How many there are.
	 * @return the count, beyond the bound too
	 */
	public synchronized long count() {
		return this.count;
	}

	/**
	 * A thousand of them.
	 * @return them in the order of tables, files, lines and columns
	 */
	public List<Violation> first() {
		return this.first.stream().sorted(Violation.IN_ORDER).toList();
	}

	/**
	 * Goes on only if there are none.
	 * @throws Found if there is one
	 */
	void none() {
		if (this.count > 0) {
			throw new Found(this);
		}
	}

	@Override
	public String toString() {
		String lines = first().stream().map((violation) -> "  " + violation).collect(Collectors.joining("\n"));
		String more = (this.count > BOUND) ? "\n  and %,d more".formatted(this.count - BOUND) : "";
		return "%,d %s; nothing was written:%n%s%s".formatted(this.count,
				(this.count == 1) ? "violation" : "violations", lines, more);
	}

	/** A folder can't be loaded; the message lists why. */
	public static final class Found extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Violations violations;

		Found(Violations violations) {
			super(violations.toString());
			this.violations = violations;
		}

		/**
		 * What is wrong with it.
		 * @return at least one violation
		 */
		public Violations violations() {
			return this.violations;
		}

	}

}
