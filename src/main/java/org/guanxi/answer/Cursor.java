package org.guanxi.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where the next page begins, as an opaque word. */
public final class Cursor {

	private static final String SEPARATOR = "\n";

	private Cursor() {
	}

	/**
	 * Marks the place after the last of a page.
	 * @param place what the order is by
	 * @return a word for a URL
	 */
	public static String after(List<String> place) {
		byte[] bytes = String.join(SEPARATOR, place).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Reads a mark.
	 * @param cursor the word, absent for the first page
	 * @param size how many parts the place has
	 * @return the place, {@code null} for the first page
	 * @throws Malformed if it is no mark of this question
	 */
	public static @Nullable List<String> place(@Nullable String cursor, int size) {
		if (cursor == null) {
			return null;
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			List<String> place = Arrays.asList(text.split(SEPARATOR, -1));
			if (place.size() == size) {
				return place;
			}
		}
		catch (IllegalArgumentException ex) {
			// Not Base64: said below.
		}
		throw new Malformed();
	}

	/**
	 * Reads a number that is part of a place.
	 * @param part a part of a place
	 * @param most the greatest that it can be
	 * @return from 0 to {@code most}
	 * @throws Malformed if it is no such number
	 */
	public static long number(String part, long most) {
		if (part.matches("\\d{1,18}")) {
			long number = Long.parseLong(part);
			if (number <= most) {
				return number;
			}
		}
		throw new Malformed();
	}

	/** A cursor that no answer gave. */
	static final class Malformed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Malformed() {
			super("is no cursor of this question; take it from 'next' in the answer before, or leave it out");
		}

	}

}
