package org.guanxi.fact;

import java.util.Locale;

/** Which way a tie is followed; symmetric ties go both ways. */
public enum Direction {

	/** Both ways. */
	ANY,
	/** From subject to object. */
	OUT,
	/** From object to subject. */
	IN;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
