package org.guanxi.answer;

/** Something was asked for by an id that doesn't exist. */
public class NoSuch extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	/**
	 * Says what doesn't exist.
	 * @param parameter the parameter that named it
	 * @param what such as {@code entity}
	 * @param id the id
	 */
	public NoSuch(String parameter, String what, String id) {
		super("There is no " + what + " '" + id + "'.");
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
