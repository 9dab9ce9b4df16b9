package org.guanxi.answer;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * What a caller asks. Its public fields are the parameters of a request: their initial
 * values the defaults, their constraints the bounds. One declaration is bound, checked,
 * documented and given back as {@code asked}.
 */
public abstract class Question {

	/** The last year that sorts as text. */
	private static final int LAST_YEAR = 9999;

	private final SortedMap<String, String> faults = new TreeMap<>();

	/**
	 * All that is wrong with it beside the bounds of its fields.
	 * @return by parameter, in words; none if it can be asked
	 */
	public final SortedMap<String, String> mistakes() {
		SortedMap<String, String> mistakes = new TreeMap<>(faults());
		for (Field field : getClass().getFields()) {
			if (ReflectionUtils.getField(field, this) instanceof LocalDate day
					&& (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
				mistakes.put(field.getName(), "is a day beyond the years 0000 to 9999; give one like 2016-05-19");
			}
		}
		return mistakes;
	}

	/**
	 * What is wrong with it beside the bounds of its fields.
	 * @return by parameter, in words; none unless a question says otherwise
	 */
	protected Map<String, String> faults() {
		return this.faults;
	}

	/**
	 * Whether it is all that a request asks.
	 * @return {@code false} if it is a body whose request has parameters too, which are a
	 * question of their own
	 */
	protected boolean isWhole() {
		return true;
	}

	/**
	 * Takes note of a member of a body that it doesn't have.
	 * @param name the member
	 * @param value its value
	 */
	@JsonAnySetter
	void unknown(String name, @Nullable Object value) {
		this.faults.put(name, "is no member of this question; it takes " + members());
	}

	String members() {
		String members = Arrays.stream(getClass().getFields())
			.map(Field::getName)
			.sorted()
			.collect(Collectors.joining(", "));
		return members.isEmpty() ? "none" : members;
	}

}
