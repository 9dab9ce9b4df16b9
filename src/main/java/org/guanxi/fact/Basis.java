package org.guanxi.fact;

import java.util.Locale;

/** How a stated date bounds what it dates. */
public enum Basis {

	/** On that date. */
	AT,
	/** At some time before that date. */
	BEFORE,
	/** At some time after that date. */
	AFTER;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
