package org.guanxi.graph;

/**
 * The database can't be asked now. Its message is a sentence for whoever runs the
 * program, and says what to do.
 */
public class GraphUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
