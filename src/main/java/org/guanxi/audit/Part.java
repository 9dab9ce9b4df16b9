package org.guanxi.audit;

/** The parts of a claim that are held against its source; named after their columns. */
public enum Part {

	/** The place itself: whether the text has it. */
	LOCATOR("locator"),
	/** Whom it is about. */
	SUBJECT("subject"),
	/** The other end of a tie. */
	OBJECT("object"),
	/** A title or an office. */
	ROLE("role"),
	/** Names and numbers in what a tie is for. */
	PURPOSE("purpose"),
	/** An entity, or names and numbers in the limits of a claim. */
	SCOPE("scope"),
	/** Money of a tie. */
	AMOUNT("amount"),
	/** Whose money. */
	CURRENCY("currency"),
	/** The least stake. */
	PERCENT_MIN("percentMin"),
	/** The greatest stake. */
	PERCENT_MAX("percentMax"),
	/** The number of a figure. */
	VALUE("value"),
	/** What the number counts. */
	UNIT("unit"),
	/** How exactly it is stated. */
	HEDGE("hedge"),
	/** A statement's own words: their names and numbers, and what they share. */
	TEXT("text"),
	/** When it began. */
	FROM("from"),
	/** When it ended. */
	UNTIL("until"),
	/** When it was reported. */
	AS_OF("asOf"),
	/** Who is quoted. */
	SAID_BY("saidBy");

	private final String column;

	Part(String column) {
		this.column = column;
	}

	@Override
	public String toString() {
		return this.column;
	}

}
