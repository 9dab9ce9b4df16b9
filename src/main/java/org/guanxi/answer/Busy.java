package org.guanxi.answer;

/** As much of this as may be is being done already. */
public class Busy extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says of what there is enough.
	 * @param what in words, a sentence
	 */
	public Busy(String what) {
		super(what);
	}

}
