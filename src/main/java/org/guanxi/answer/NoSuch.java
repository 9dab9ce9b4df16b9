package org.guanxi.answer;

/** Something was asked for by an id that doesn't exist. */
public class NoSuch extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String advice;

	/**
	 * Says what doesn't exist.
	 * @param parameter the parameter that named it
	 * @param what such as {@code entity}
	 * @param id the id
	 */
	public NoSuch(String parameter, String what, String id) {
		super("There is no " + what + " '" + id + "'.");
		this.parameter = parameter;
		this.advice = what.equals("entity") ? "Look it up by name: /api/entities?q=NAME."
				: "Take its id from an answer; /docs says which give one.";
	}

	String advice() {
		return this.advice;
	}

	String parameter() {
		return this.parameter;
	}

}
