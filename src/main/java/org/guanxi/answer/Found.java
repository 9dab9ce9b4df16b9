package org.guanxi.answer;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and whether that is all.
 *
 * @param what what was found
 * @param cut the bound that cut it, absent if it is all
 * @param repeatable whether the same question of the same facts finds the same again; not
 * so if a time budget or a fallback shaped it
 */
public record Found<T>(T what, @Nullable Cut cut, boolean repeatable) {

	/**
	 * The bound that is no parameter: an answer that it cut may be another the next time.
	 */
	public static final String TIME = "time";

	public static <T> Found<T> all(T what) {
		return new Found<>(what, null, true);
	}

	public static <T> Found<T> cut(T what, String bound, Object at) {
		return new Found<>(what, new Cut(bound, at), !bound.equals(TIME));
	}

	/**
	 * The same, but as it came about this time.
	 * @return not repeatable
	 */
	public Found<T> onceOnly() {
		return new Found<>(this.what, this.cut, false);
	}

	/**
	 * A bound that cut an answer.
	 *
	 * @param bound the parameter, {@code time}, or what there are too many of
	 * @param at its value
	 */
	public record Cut(String bound, Object at) {
	}

}
