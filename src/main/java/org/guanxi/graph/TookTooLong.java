package org.guanxi.graph;

/** A question ran out of its time budget; nothing is known of its answer. */
public class TookTooLong extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TookTooLong(Throwable cause) {
		super("The database took too long for a question. See that it isn't overloaded, and try again.", cause);
	}

}
