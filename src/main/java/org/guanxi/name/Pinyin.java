package org.guanxi.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The syllables of pinyin, as the common Han characters are read. */
final class Pinyin {

	private static final int LONGEST = 6;

	/** Those of the block that holds the characters in daily use. */
	private static final Set<String> SYLLABLES = IntStream.rangeClosed(0x4E00, 0x9FA5)
		.mapToObj(Character::toString)
		.flatMap((character) -> Characters.pinyin(character).stream())
		.filter((syllable) -> syllable.matches("[a-z]+"))
		.collect(Collectors.toUnmodifiableSet());

	/** Several of them, each with the number of its tone: ruan3 yin2, teng2xun4. */
	private static final Pattern TONED = Pattern
		.compile("(?<![a-z0-9])[a-z]{1,6}[1-5](?:[ '-]?[a-z]{1,6}[1-5])+(?![a-z0-9])");

	private static final Pattern TONE = Pattern.compile("([a-z]+)[1-5]");

	private Pinyin() {
	}

	/**
	 * Whether a word could be pinyin.
	 * @param word a folded word
	 * @return whether it is made of syllables alone
	 */
	static boolean spells(String word) {
		return !syllables(word).isEmpty();
	}

	/**
	 * Divides a word into syllables.
	 * @param word a folded word
	 * @return its syllables in order, as few as possible, of as many the earlier ones
	 * longer; none if it isn't made of syllables alone
	 */
	static List<String> syllables(String word) {
		int[] least = new int[word.length() + 1];
		int[] ends = new int[word.length() + 1];
		for (int start = word.length() - 1; start >= 0; start--) {
			least[start] = word.length() + 1;
			for (int end = Math.min(word.length(), start + LONGEST); end > start; end--) {
				if (1 + least[end] < least[start] && SYLLABLES.contains(word.substring(start, end))) {
					least[start] = 1 + least[end];
					ends[start] = end;
				}
			}
		}
		List<String> syllables = new ArrayList<>();
		for (int start = 0; start < word.length() && least[start] <= word.length(); start = ends[start]) {
			syllables.add(word.substring(start, ends[start]));
		}
		return syllables;
	}

	/**
	 * Takes the numbers of tones away.
	 * @param folded a folded text
	 * @return the same where it has none
	 */
	static String untoned(String folded) {
		if (folded.chars().noneMatch((letter) -> letter >= '1' && letter <= '5')) {
			return folded;
		}
		Matcher toned = TONED.matcher(folded);
		return toned.replaceAll((run) -> TONE.matcher(run.group())
			.results()
			.allMatch((syllable) -> SYLLABLES.contains(syllable.group(1).replace('v', 'u')))
					? TONE.matcher(run.group()).replaceAll((syllable) -> syllable.group(1).replace('v', 'u'))
					: Matcher.quoteReplacement(run.group()));
	}

}
