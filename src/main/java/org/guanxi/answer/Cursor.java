package org.guanxi.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;

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
	 * Marks a place among the answers to one question about one state of the facts.
	 * @param question the question and the state, in whatever words
	 * @param place where the next page begins
	 * @return a word for a URL
	 */
	public static String after(String question, List<String> place) {
		return after(Stream.concat(Stream.of(hash(question)), place.stream()).toList());
	}

	/**
	 * Reads a mark that another page of the same question about the same state gave.
	 * @param cursor the word, absent for the first page
	 * @param size how many parts the place has
	 * @param question the question and the state, in the words of {@link #after}
	 * @return the place, {@code null} for the first page
	 * @throws Malformed if it is no such mark
	 */
	public static @Nullable List<String> place(@Nullable String cursor, int size, String question) {
		List<String> place = place(cursor, size + 1);
		if (place == null) {
			return null;
		}
		if (!place.getFirst().equals(hash(question))) {
			throw new Malformed(
					"is of another question, or of facts that have changed since; leave it out to begin anew");
		}
		return place.subList(1, size + 1);
	}

	private static String hash(String question) {
		return DigestUtils.md5DigestAsHex(question.getBytes(StandardCharsets.UTF_8));
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
			this("is no cursor of this question; take it from 'next' in the answer before, or leave it out");
		}

		Malformed(String message) {
			super(message);
		}

	}

}
