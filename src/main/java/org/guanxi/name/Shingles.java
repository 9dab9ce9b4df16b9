package org.guanxi.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

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
		long[] mine = of(one);
		long[] its = of(other);
		long both = Arrays.stream(mine).filter((shingle) -> Arrays.binarySearch(its, shingle) >= 0).count();
		return (both == 0) ? 0 : both / Math.sqrt((double) mine.length * its.length);
	}

	/** Each once, in ascending order; a part is told from another by its hash. */
	private static long[] of(Name name) {
		LongStream.Builder shingles = LongStream.builder();
		for (Token token : name.content()) {
			add(token.text().codePoints().toArray(), token.isHan(), shingles);
		}
		add(name.syllables(), shingles);
		return shingles.build().distinct().sorted().toArray();
	}

	private static void add(List<String> syllables, LongStream.Builder shingles) {
		add(syllables.stream().mapToInt(String::hashCode).toArray(), true, shingles);
	}

	/** A letter alone says nothing, a Han character does. */
	private static void add(int[] parts, boolean alone, LongStream.Builder shingles) {
		for (int i = 0; i < parts.length; i++) {
			if (alone) {
				shingles.add(parts[i]);
			}
			if (i > 0) {
				shingles.add(((long) parts[i - 1] << Integer.SIZE) ^ parts[i]);
			}
		}
	}

}
