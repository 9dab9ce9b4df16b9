package org.guanxi.embedded;

/**
 * The embedded database can't start. The message is for whoever starts it: what is wrong,
 * and what to do.
 */
public final class EmbeddedFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EmbeddedFailure(String message) {
		super(message);
	}

	EmbeddedFailure(String message, Throwable cause) {
		super(message, cause);
	}

}
