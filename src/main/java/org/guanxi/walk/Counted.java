package org.guanxi.walk;

/** How many, in words. */
public final class Counted {

	private Counted() {
	}

	/**
	 * So many ties.
	 * @param count how many
	 * @return such as {@code 1 tie}
	 */
	public static String ties(int count) {
		return (count == 1) ? "1 tie" : "%,d ties".formatted(count);
	}

}
