package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row as what they should be, and reports each that isn't. A value
 * that was reported is replaced by a harmless one, so that reading goes on: look at
 * {@link #valid()} before using what was read.
 */
final class Cells {

	private static final int LONGEST = 10_000;

	private final Row row;

	private final Violations violations;

	private boolean reported;

	Cells(Row row, Violations violations) {
		this.row = row;
		this.violations = violations;
		row.table().required().forEach((column) -> {
			if (row.get(column) == null) {
				report(column, "is empty. Every line needs it.");
			}
		});
		row.cells().forEach((column, text) -> {
			if (text.length() > LONGEST) {
				report(column, "is longer than %,d characters. Shorten it.".formatted(LONGEST));
			}
			if (hasControl(text)) {
				report(column, "has a line break or another control character in it. Take it out.");
			}
		});
	}

	/** Every cell of a million lines is looked at: a stream for each would be felt. */
	private static boolean hasControl(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isISOControl(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	Row row() {
		return this.row;
	}

	boolean valid() {
		return !this.reported;
	}

	void report(@Nullable String column, String message) {
		this.reported = true;
		this.violations.add(this.row.file(), this.row.line(), column, message);
	}

	@Nullable String optional(String column) {
		return this.row.get(column);
	}

	String required(String column) {
		String text = this.row.get(column);
		return (text != null) ? text : "";
	}

	List<String> list(String column) {
		String text = this.row.get(column);
		if (text == null) {
			return List.of();
		}
		List<String> values = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
		if (values.stream().anyMatch(String::isEmpty)) {
			report(column, "has an empty value between two '|'. Take the extra '|' out.");
		}
		return values.stream().filter(Predicate.not(String::isEmpty)).distinct().toList();
	}

	/**
	 * A word of a vocabulary.
	 * @param column the column's name
	 * @param words the vocabulary
	 * @return the word, the first of all if it was reported
	 */
	<E extends Enum<E>> E required(String column, E[] words) {
		E word = optional(column, words);
		return (word != null) ? word : words[0];
	}

	<E extends Enum<E>> @Nullable E optional(String column, E[] words) {
		String text = this.row.get(column);
		Optional<E> known = word(column, words);
		if (text != null && known.isEmpty()) {
			report(column, "'" + text + "' is none of "
					+ Stream.of(words).map(Object::toString).collect(Collectors.joining(", ")) + ".");
		}
		return known.orElse(null);
	}

	/**
	 * A word of a vocabulary; reports nothing.
	 * @param column the column's name
	 * @param words the vocabulary
	 * @return the word, empty if the cell doesn't hold one
	 */
	<E extends Enum<E>> Optional<E> word(String column, E[] words) {
		String text = this.row.get(column);
		if (text != null) {
			for (E word : words) {
				if (word.toString().equals(text)) {
					return Optional.of(word);
				}
			}
		}
		return Optional.empty();
	}

	@Nullable PartialDate date(String column) {
		String text = this.row.get(column);
		try {
			return (text != null) ? PartialDate.parse(text) : null;
		}
		catch (IllegalArgumentException ex) {
			report(column, ex.getMessage() + ". Correct it, or leave it empty.");
			return null;
		}
	}

	@Nullable BigDecimal number(String column) {
		String text = this.row.get(column);
		if (text == null) {
			return null;
		}
		if (!text.matches("-?\\d{1,18}(\\.\\d{1,30})?")) {
			report(column, "'" + text + "' is no plain number. Write it like 1500000 or 44.7.");
			return null;
		}
		return new BigDecimal(text);
	}

	/**
	 * Looks at the order of two dates, if both are stated.
	 * @param from what {@code from} says
	 * @param until what {@code until} says
	 */
	void order(@Nullable PartialDate from, @Nullable PartialDate until) {
		if (from != null && until != null && until.latest().isBefore(from.earliest())) {
			report("until", "'" + until + "' is before from '" + from + "'. Correct one of them.");
		}
	}

	/**
	 * Looks at the shape of a cell, if it is stated.
	 * @param column the column's name
	 * @param shape a regular expression
	 * @param expected how it should look, as the end of a sentence
	 */
	void shape(String column, String shape, String expected) {
		String text = this.row.get(column);
		if (text != null && !text.matches(shape)) {
			report(column, "'" + text + "' should be " + expected + ".");
		}
	}

}
