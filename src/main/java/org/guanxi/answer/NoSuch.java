package org.guanxi.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Something was asked for by ids that don't exist. */
public class NoSuch extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Missing> missing;

	/**
	 * Says what doesn't exist.
	 * @param parameter the parameter that named it
	 * @param what such as {@code entity}
	 * @param id the id
	 */
	public NoSuch(String parameter, String what, String id) {
		this(List.of(new Missing(parameter, what, id)));
	}

	/**
	 * Says all that doesn't exist.
	 * @param missing at least one
	 */
	NoSuch(Collection<Missing> missing) {
		super(missing.stream()
			.map(Missing::words)
			.distinct()
			.map((words) -> words + ".")
			.collect(Collectors.joining(" ")));
		this.missing = missing.stream()
			.distinct()
			.sorted(Comparator.comparing(Missing::parameter).thenComparing(Missing::id))
			.toList();
	}

	/**
	 * All that doesn't exist.
	 * @return by parameter, then by id
	 */
	List<Missing> missing() {
		return this.missing;
	}

	String advice() {
		return this.missing.stream().map(Missing::advice).distinct().collect(Collectors.joining(" "));
	}

	/**
	 * What doesn't exist.
	 *
	 * @param parameter the parameter that named it
	 * @param what such as {@code entity}
	 * @param id the id
	 */
	record Missing(String parameter, String what, String id) {

		String words() {
			return "There is no " + this.what + " '" + this.id + "'";
		}

		private String advice() {
			return this.what.equals("entity") ? "Look it up by name: /api/entities?q=NAME."
					: "Take its id from an answer; /docs says which give one.";
		}

	}

}
