package org.guanxi.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The characters and syllables that names are made of, alone and two by two: how much of
 * them two names share where none of their words is the same.
 */
final class Shingles {

	private Shingles() {
	}

	/**
	 * How much two names share, legal forms left out.
	 * @param one a name
	 * @param other another
	 * @return from 0, nothing, to 1, all of it
	 */
	static double shared(Name one, Name other) {
		Set<String> mine = of(one);
		Set<String> its = of(other);
		long both = mine.stream().filter(its::contains).count();
		return (both == 0) ? 0 : both / Math.sqrt((double) mine.size() * its.size());
	}

	private static Set<String> of(Name name) {
		Set<String> shingles = new HashSet<>();
		for (Token token : name.content()) {
			add(token.text().codePoints().mapToObj(Character::toString).toList(), token.isHan(), shingles);
		}
		add(name.syllables(), true, shingles);
		return shingles;
	}

	/** A letter alone says nothing, a Han character does. */
	private static void add(List<String> parts, boolean alone, Set<String> shingles) {
		for (int i = 0; i < parts.size(); i++) {
			if (alone) {
				shingles.add(parts.get(i));
			}
			if (i > 0) {
				shingles.add(parts.get(i - 1) + parts.get(i));
			}
		}
	}

}
