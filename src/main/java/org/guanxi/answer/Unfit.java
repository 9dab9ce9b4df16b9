package org.guanxi.answer;

/** What was sent can't be taken as it is; the message says what to do. */
public class Unfit extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	/**
	 * Says what is wrong.
	 * @param parameter what was sent, such as {@code body}
	 * @param message what is wrong with it, a clause without its subject
	 */
	public Unfit(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
