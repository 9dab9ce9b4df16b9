package org.guanxi.adjacency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Numbers what many ties share, so that each keeps a number alone.
 *
 * @param <T> with equals and hashCode
 */
final class Distinct<T> {

	private final List<T> items = new ArrayList<>();

	private final Map<T, Integer> numbers = new HashMap<>();

	int number(T item) {
		return this.numbers.computeIfAbsent(item, (added) -> {
			this.items.add(added);
			return this.items.size() - 1;
		});
	}

	/**
	 * Numbers the same items among others, as they are come to.
	 * @param others takes them
	 * @return gives the number there for the number here
	 */
	IntUnaryOperator into(Distinct<T> others) {
		int[] there = new int[this.items.size()];
		Arrays.fill(there, -1);
		return (number) -> {
			if (there[number] < 0) {
				there[number] = others.number(this.items.get(number));
			}
			return there[number];
		};
	}

	/** Nothing is added any more. */
	void done() {
		this.numbers.clear();
	}

	List<T> items() {
		return this.items;
	}

}
