package org.guanxi.answer;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;

/**
 * What was sent can't be asked or taken so; all that is wrong with it, and what to do.
 */
public class Unaskable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final TreeMap<String, String> faults;

	/**
	 * Says what is wrong.
	 * @param place what was sent, such as {@code body}
	 * @param fault what is wrong with it, a clause without its subject
	 */
	public Unaskable(String place, String fault) {
		this(Map.of(place, fault));
	}

	/**
	 * Says what is wrong.
	 * @param faults by the place in the question, in words; at least one
	 */
	public Unaskable(Map<String, String> faults) {
		this(HttpStatus.BAD_REQUEST, faults);
	}

	private Unaskable(HttpStatus status, Map<String, String> faults) {
		super(faults.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((fault) -> fault.getKey() + ' ' + fault.getValue() + '.')
			.collect(Collectors.joining(" ")));
		this.status = status;
		this.faults = new TreeMap<>(faults);
	}

	/**
	 * Says that too much is asked at once.
	 * @param place what there is too much of
	 * @param most how much it takes
	 * @param given how much there is
	 * @return a question that is too large
	 */
	public static Unaskable tooLarge(String place, int most, int given) {
		return tooLarge(place, "holds %,d; at most %,d at once".formatted(given, most));
	}

	/**
	 * Says that too much is sent at once.
	 * @param place what is too large
	 * @param fault how much it takes, a clause without its subject
	 * @return a question that is too large
	 */
	static Unaskable tooLarge(String place, String fault) {
		return new Unaskable(HttpStatus.CONTENT_TOO_LARGE, Map.of(place, fault));
	}

	HttpStatus status() {
		return this.status;
	}

	SortedMap<String, String> faults() {
		return this.faults;
	}

}
