package org.guanxi.name;

/** How far two spellings of a word are apart. */
final class Spelling {

	private static final double VOWEL = 0.5;

	private static final int LONG = 7;

	private Spelling() {
	}

	/**
	 * What it costs to make one word of the other: 1 for each letter that is added, lost,
	 * exchanged or swapped with its neighbour, and half of it where only vowels are
	 * concerned, since those are misheard and transcribed in many ways.
	 * @param one a word
	 * @param other another
	 * @return the cost, 0 for the same word
	 */
	static double cost(String one, String other) {
		return cost(one, other, Double.MAX_VALUE);
	}

	/**
	 * The same, as long as it isn't too much.
	 * @param one a word
	 * @param other another
	 * @param most what it may cost
	 * @return the cost; if it is higher than that, anything that is
	 */
	static double cost(String one, String other, double most) {
		if (VOWEL * Math.abs(one.length() - other.length()) > most) {
			return Double.MAX_VALUE;
		}
		double leastBefore = 0;
		double[][] costs = new double[one.length() + 1][other.length() + 1];
		for (int i = 1; i <= one.length(); i++) {
			costs[i][0] = costs[i - 1][0] + weight(one.charAt(i - 1));
		}
		for (int j = 1; j <= other.length(); j++) {
			costs[0][j] = costs[0][j - 1] + weight(other.charAt(j - 1));
		}
		for (int i = 1; i <= one.length(); i++) {
			double least = costs[i][0];
			for (int j = 1; j <= other.length(); j++) {
				char a = one.charAt(i - 1);
				char b = other.charAt(j - 1);
				double exchanged = costs[i - 1][j - 1] + ((a == b) ? 0 : Math.max(weight(a), weight(b)));
				double moved = Math.min(costs[i - 1][j] + weight(a), costs[i][j - 1] + weight(b));
				costs[i][j] = Math.min(exchanged, moved);
				if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
					costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
				}
				least = Math.min(least, costs[i][j]);
			}
			if (Math.min(least, leastBefore + 1) > most) {
				return Double.MAX_VALUE;
			}
			leastBefore = least;
		}
		return costs[one.length()][other.length()];
	}

	/**
	 * What may be a typing error in a word of some length: none in a short one, where
	 * another letter is another word.
	 * @param length of the longer of two words
	 * @return the highest cost
	 */
	static double allowed(int length) {
		if (length < 5) {
			return 0;
		}
		if (length < LONG) {
			return 1;
		}
		return (length < 10) ? 1.5 : 2;
	}

	/**
	 * What may be a typing error between two words. Hardly anybody mistypes the first
	 * letter: a word of six letters or fewer with another one is another word.
	 * @param one a word
	 * @param other another
	 * @return the highest cost
	 */
	static double allowed(String one, String other) {
		int length = Math.max(one.length(), other.length());
		return (length < LONG && !beginAlike(one, other)) ? 0 : allowed(length);
	}

	/** The first two letters may have changed places. */
	private static boolean beginAlike(String one, String other) {
		return one.regionMatches(0, other, 0, 1)
				|| one.regionMatches(0, other, 1, 1) && one.regionMatches(1, other, 0, 1);
	}

	private static double weight(char letter) {
		return switch (letter) {
			case 'a', 'e', 'i', 'o', 'u', 'y' -> VOWEL;
			default -> 1;
		};
	}

}
