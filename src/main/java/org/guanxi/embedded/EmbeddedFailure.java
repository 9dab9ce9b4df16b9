package org.guanxi.embedded;

/** The embedded database can't start. Its parts are sentences for whoever starts it. */
class EmbeddedFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * Says what is wrong and what to do.
	 * @param description what is wrong
	 * @param action what to do
	 */
	EmbeddedFailure(String description, String action) {
		super(description);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
