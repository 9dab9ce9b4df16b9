package org.guanxi.fact;

import java.util.Locale;

/** How exactly a figure is stated. */
public enum Hedge {

	/** The value itself. */
	EXACT,
	/** Near the value. */
	ABOUT,
	/** More than the value. */
	OVER,
	/** Less than the value. */
	UNDER;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
