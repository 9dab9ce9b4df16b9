package org.guanxi.answer;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and whether that is all.
 *
 * @param what what was found
 * @param cut the bound that cut it, absent if it is all
 */
public record Found<T>(T what, @Nullable Cut cut) {

	/**
	 * The bound that is no parameter: an answer that it cut may be another the next time.
	 */
	public static final String TIME = "time";

	public static <T> Found<T> all(T what) {
		return new Found<>(what, null);
	}

	public static <T> Found<T> cut(T what, String bound, Object at) {
		return new Found<>(what, new Cut(bound, at));
	}

	/**
	 * A bound that cut an answer.
	 *
	 * @param bound the parameter, or {@code time}
	 * @param at its value
	 */
	public record Cut(String bound, Object at) {
	}

}
