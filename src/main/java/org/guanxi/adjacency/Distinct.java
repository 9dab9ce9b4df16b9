package org.guanxi.adjacency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/** Nothing is added any more. */
	void done() {
		this.numbers.clear();
	}

	List<T> items() {
		return this.items;
	}

}
