package org.guanxi.answer;

/** A question needs the index of the facts as they are, and there is none now. */
public class NoIndex extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NoIndex() {
		super("There is no index of the facts");
	}

}
