package org.guanxi.name;

import java.util.Arrays;

/**
 * The characters and syllables that names are made of, alone and two by two: how much of
 * them two names share where none of their words is the same.
 */
final class Shingles {

	private long[] all = new long[64];

	private int count;

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
		int both = 0;
		for (int i = 0, j = 0; i < mine.length && j < its.length;) {
			both += (mine[i] == its[j]) ? 1 : 0;
			long least = Math.min(mine[i], its[j]);
			i += (mine[i] == least) ? 1 : 0;
			j += (its[j] == least) ? 1 : 0;
		}
		return (both == 0) ? 0 : both / Math.sqrt((double) mine.length * its.length);
	}

	/** Each once, in ascending order; a part is told from another by its hash. */
	private static long[] of(Name name) {
		Shingles shingles = new Shingles();
		for (Token token : name.content()) {
			shingles.add(token.text().codePoints().toArray(), token.isHan());
		}
		shingles.add(name.syllables().stream().mapToInt(String::hashCode).toArray(), true);
		return shingles.each();
	}

	/** A letter alone says nothing, a Han character does. */
	private void add(int[] parts, boolean alone) {
		if (this.count + 2 * parts.length > this.all.length) {
			this.all = Arrays.copyOf(this.all, 2 * (this.count + 2 * parts.length));
		}
		for (int i = 0; i < parts.length; i++) {
			if (alone) {
				this.all[this.count++] = parts[i];
			}
			if (i > 0) {
				this.all[this.count++] = ((long) parts[i - 1] << Integer.SIZE) ^ parts[i];
			}
		}
	}

	private long[] each() {
		Arrays.sort(this.all, 0, this.count);
		int different = 0;
		for (int i = 0; i < this.count; i++) {
			if (i == 0 || this.all[i] != this.all[i - 1]) {
				this.all[different++] = this.all[i];
			}
		}
		return Arrays.copyOf(this.all, different);
	}

}
