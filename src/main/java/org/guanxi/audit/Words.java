package org.guanxi.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text, brought to one form each, so that China finds Chinese, users find
 * user, and ads find advertising.
 */
final class Words {

	private static final Set<String> EMPTY = Set.of("a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "s",
			"with", "by", "from", "at", "its", "s's");

	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("chinese", "china"),
			Map.entry("japanese", "japan"), Map.entry("russian", "russia"), Map.entry("singaporean", "singapore"),
			Map.entry("taiwanese", "taiwan"), Map.entry("finnish", "finland"), Map.entry("european", "europe"),
			Map.entry("asian", "asia"), Map.entry("american", "america"), Map.entry("british", "britain"),
			Map.entry("uk", "britain"), Map.entry("us", "america"), Map.entry("netizen", "user"),
			Map.entry("ad", "advert"), Map.entry("advertisement", "advert"), Map.entry("advertising", "advert"),
			Map.entry("tech", "technology"), Map.entry("r&d", "research development"), Map.entry("p2p", "peer to peer"),
			Map.entry("fintech", "internet finance"), Map.entry("lender", "lend"), Map.entry("led", "lead"),
			Map.entry("sold", "sell"), Map.entry("built", "build"), Map.entry("countryside", "rural"),
			Map.entry("centre", "center"), Map.entry("program", "programme"), Map.entry("netizens", "internet user"),
			Map.entry("used", "user"), Map.entry("telco", "telecommunication"));

	private static final List<String> ENDINGS = List.of("ings", "ing", "ers", "er", "ors", "or", "ed", "es", "s", "e",
			"al");

	private static final int SHORTEST = 3;

	private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}&]+");

	private Words() {
	}

	/**
	 * Evens out how a text is typed: spaces, quotation marks, apostrophes and hyphens.
	 * @param text the text
	 * @return the same words
	 */
	static String spaced(String text) {
		return text.replaceAll("[\\p{Z}\\s]+", " ")
			.replaceAll("[\u2018\u2019\u02BC]", "'")
			.replaceAll("[\u201C\u201D]", "\"")
			.replaceAll("[\u2010-\u2013]", "-");
	}

	/**
	 * The words that say something.
	 * @param text the text
	 * @return each once, in the order of the text
	 */
	static Set<String> in(String text) {
		return new LinkedHashSet<>(list(text));
	}

	/**
	 * Whether a text has all words of a name close to each other.
	 * @param text the text
	 * @param name the name
	 * @param others how many other words may stand among them
	 * @return whether they stand there, in any order
	 */
	static boolean together(String text, String name, int others) {
		Set<String> words = in(name);
		List<String> all = list(text);
		int span = (others < all.size()) ? Math.min(words.size() + others, all.size()) : all.size();
		return IntStream.rangeClosed(0, all.size() - span)
			.anyMatch((start) -> all.subList(start, start + span).containsAll(words));
	}

	private static List<String> list(String text) {
		String even = spaced(text).replaceAll("\\bU\\.S\\.?|\\bUnited States\\b|\\bUS\\b", "America")
			.replaceAll("\\bU\\.K\\.?|\\bUnited Kingdom\\b|\\bUK\\b", "Britain")
			.toLowerCase(Locale.ROOT)
			.replaceAll("'s\\b", "")
			.replaceAll("\\b([em]|co)- ?(?=\\p{L})", "$1");
		List<String> words = new ArrayList<>();
		for (String word : BREAK.split(even)) {
			for (String same : same(word).split(" ")) {
				if (!same.isEmpty() && !EMPTY.contains(same)) {
					words.add(stem(same));
				}
			}
		}
		return words;
	}

	/**
	 * Whether a text has a phrase, word by word and in its order.
	 * @param text the text
	 * @param phrase the phrase
	 * @return whether it stands there, in any case and in singular or plural
	 */
	static boolean phrase(String text, String phrase) {
		return (" " + flat(text) + " ").contains(" " + flat(phrase) + " ");
	}

	private static String flat(String text) {
		return String.join(" ",
				Arrays.stream(BREAK.split(spaced(text).toLowerCase(Locale.ROOT).replaceAll("'s?\\b", "")))
					.filter((word) -> !word.isEmpty())
					.map(Words::stem)
					.toList());
	}

	private static String same(String word) {
		String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
		return SAME.getOrDefault(word, SAME.getOrDefault(singular, word));
	}

	private static String stem(String word) {
		String singular = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
		return ENDINGS.stream()
			.filter((ending) -> singular.endsWith(ending) && singular.length() - ending.length() >= SHORTEST)
			.findFirst()
			.map((ending) -> stem(singular.substring(0, singular.length() - ending.length())))
			.orElse(singular);
	}

}
