package org.guanxi.fact;

import java.util.Locale;

/** What a type of tie is about. */
public enum Kind {

	/** Who holds, heads or is part of what. */
	OWNERSHIP,
	/** Who put money into what. */
	INVESTMENT,
	/** Who works or trades with whom. */
	PARTNERSHIP,
	/** Who founded, leads or met whom. */
	PEOPLE,
	/** Who runs, makes or launched what. */
	OPERATION,
	/** Who belongs to or took part in what. */
	MEMBERSHIP,
	/** Who supervises whom. */
	REGULATION,
	/** Who stands against whom. */
	DISPUTE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
