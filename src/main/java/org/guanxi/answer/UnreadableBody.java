package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.guanxi.answer.Problems.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with a body that doesn't read as a question. */
final class UnreadableBody {

	private static final String OBJECT = "Send a JSON object as the body, such as the one in /docs.";

	private UnreadableBody() {
	}

	/**
	 * Says what is wrong with a member.
	 * @param problem why the body can't be read
	 * @return which member and what it takes, {@code null} if it isn't about one
	 */
	static @Nullable Violation violation(@Nullable Throwable problem) {
		if (!(problem instanceof JacksonException cause) || cause.getPath().isEmpty()
				|| cause.getPath().getFirst().getPropertyName() == null) {
			return null;
		}
		return new Violation(cause.getPath().getFirst().getPropertyName(), message(cause));
	}

	private static String message(JacksonException cause) {
		if (cause instanceof InvalidNullException) {
			return "is null, or holds it; leave out what isn't meant";
		}
		if (twice(cause)) {
			return "names a member twice";
		}
		Class<?> wanted = (cause instanceof MismatchedInputException mismatch) ? mismatch.getTargetType()
				: (cause instanceof InputCoercionException coercion) ? coercion.getTargetType() : null;
		String given = (cause instanceof InvalidFormatException invalid) ? "'" + invalid.getValue() + "'" : "this";
		if (wanted == null) {
			return "is no JSON";
		}
		if (wanted.isEnum()) {
			return given + " is none of " + Words.of(wanted);
		}
		if (wanted == LocalDate.class) {
			return given + " is no day; write it like \"2016-05-19\"";
		}
		if (Collection.class.isAssignableFrom(wanted)) {
			return "must be a list, in brackets";
		}
		if (Map.class.isAssignableFrom(wanted)) {
			return "must be an object, in braces";
		}
		return given + " is no "
				+ ((wanted == int.class) ? "whole number that fits" : (wanted == double.class) ? "number" : "text");
	}

	/**
	 * Says what is wrong with the whole.
	 * @param problem why the body can't be read
	 * @return a sentence
	 */
	static String words(@Nullable Throwable problem) {
		if (problem instanceof StreamReadException broken) {
			TokenStreamLocation place = broken.getLocation();
			return (twice(broken) ? "The body names a member twice: see line %d, column %d."
					: "The body is no JSON: see line %d, column %d.")
				.formatted(place.getLineNr(), place.getColumnNr());
		}
		return OBJECT;
	}

	private static boolean twice(JacksonException cause) {
		return cause instanceof StreamReadException && cause.getOriginalMessage().startsWith("Duplicate");
	}

}
