package org.guanxi.answer;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and whether that is all.
 *
 * @param what what was found
 * @param cut the bound that cut it, absent if it is all
 * @param repeatable whether the same question of the same facts finds the same again; not
 * so if a time budget or a fallback shaped it
 * @param remembered whether it was found without the database, so that it rests on one
 * state of the facts whatever happens to these meanwhile
 */
public record Found<T>(T what, @Nullable Cut cut, boolean repeatable, boolean remembered) {

	/**
	 * The bound that is no parameter: an answer that it cut may be another the next time.
	 */
	public static final String TIME = "time";

	public static <T> Found<T> all(T what) {
		return new Found<>(what, null, true, false);
	}

	public static <T> Found<T> cut(T what, String bound, Object at) {
		return new Found<>(what, new Cut(bound, at), !bound.equals(TIME), false);
	}

	/**
	 * The same, but as it came about this time.
	 * @return not repeatable
	 */
	public Found<T> onceOnly() {
		return new Found<>(this.what, this.cut, false, this.remembered);
	}

	/**
	 * The same, found without the database.
	 * @return remembered
	 */
	public Found<T> fromMemory() {
		return new Found<>(this.what, this.cut, this.repeatable, true);
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
