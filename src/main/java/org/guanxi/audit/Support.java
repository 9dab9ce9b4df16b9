package org.guanxi.audit;

/** How a text bears out one part of a claim. */
public enum Support {

	/** It stands in the cited place. */
	SUPPORTED("supported"),
	/** It stands elsewhere in the same text, where the cited place leads. */
	DERIVED("derived"),
	/** No rule finds it. */
	NOT_FOUND("not found");

	private final String words;

	Support(String words) {
		this.words = words;
	}

	@Override
	public String toString() {
		return this.words;
	}

}
