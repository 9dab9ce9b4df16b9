package org.guanxi.graph;

/**
 * The database's schema and this program's don't go together; the message says what to
 * do.
 */
public final class SchemaRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SchemaRefused(String message) {
		super(message);
	}

}
