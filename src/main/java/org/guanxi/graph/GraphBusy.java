package org.guanxi.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database couldn't do it now, for a reason that may pass: another transaction holds
 * what this one needs, or the memory for transactions is full. Nothing was written; the
 * same may succeed when it is tried again.
 */
public class GraphBusy extends GraphUnavailable {

	private static final long serialVersionUID = 1L;

	private final boolean full;

	GraphBusy(String message, Neo4jException cause) {
		super(message, cause);
		this.full = isFull(cause);
	}

	/**
	 * Whether the memory for transactions is full: then less at once may succeed.
	 * @return {@code false} if it is another reason
	 */
	public boolean isFull() {
		return this.full;
	}

	static boolean isFull(Neo4jException failure) {
		return failure.code().endsWith("OutOfMemoryError") && failure.code().startsWith("Neo.TransientError.");
	}

}
