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

	/**
	 * All of so many entities, as the subject of a sentence.
	 * @param count how many
	 * @param where such as {@code within 2 ties of Metro}
	 * @param told what is said of them, as it follows {@code were}
	 * @return such as {@code All 2 entities within 2 ties of Metro were gone through}
	 */
	static String all(int count, String where, String told) {
		return (count == 1) ? "The only entity " + where + " was " + told
				: "All %,d entities %s were %s".formatted(count, where, told);
	}

}
