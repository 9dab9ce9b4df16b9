package org.guanxi.fact;

import java.util.Locale;

/** Whether something held on a day on which it had begun and not ended. */
public enum Held {

	/** It is known to have held. */
	YES,
	/** It may have held. */
	MAYBE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
