package org.guanxi.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Phrases and what they mean, found by their words: the longest counts. */
final class PhraseBook {

	private final Map<String, String> meanings = new HashMap<>();

	private int mostWords;

	private int mostCharacters;

	/**
	 * Takes in a phrase; the first meaning of a phrase stays.
	 * @param phrase the phrase, in any form
	 * @param meaning what it means
	 */
	void add(String phrase, String meaning) {
		List<String> words = Words.of(Characters.folded(phrase)).stream().map(Words.Word::text).toList();
		if (!words.isEmpty()) {
			this.meanings.putIfAbsent(String.join(" ", words), meaning);
			this.mostWords = Math.max(this.mostWords, words.size());
			if (words.size() == 1 && Characters.hasHan(words.getFirst())) {
				this.mostCharacters = Math.max(this.mostCharacters, words.getFirst().length());
			}
		}
	}

	@Nullable String meaning(String phrase) {
		return this.meanings.get(phrase);
	}

	Stream<String> phrases() {
		return this.meanings.keySet().stream();
	}

	/**
	 * How many words from a place on are a phrase.
	 * @param words all words
	 * @param from the place of the first word
	 * @return the number of words of the longest phrase; 0 if there is none
	 */
	int startingAt(List<String> words, int from) {
		for (int length = Math.min(this.mostWords, words.size() - from); length > 0; length--) {
			if (this.meanings.containsKey(String.join(" ", words.subList(from, from + length)))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * How many words up to a place are a phrase.
	 * @param words all words
	 * @param to the place after the last word
	 * @return the number of words of the longest phrase; 0 if there is none
	 */
	int endingAt(List<String> words, int to) {
		for (int length = Math.min(this.mostWords, to); length > 0; length--) {
			if (this.meanings.containsKey(String.join(" ", words.subList(to - length, to)))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * The longest phrase that a run of Han characters begins with, other than all of it.
	 * @param run the characters
	 * @return the phrase, empty if there is none
	 */
	String startOf(String run) {
		for (int length = Math.min(this.mostCharacters, run.length()); length > 0; length--) {
			if (this.meanings.containsKey(run.substring(0, length))) {
				return run.substring(0, length);
			}
		}
		return "";
	}

	/**
	 * The longest phrase that a run of Han characters ends with.
	 * @param run the characters
	 * @return the phrase, empty if there is none
	 */
	String endOf(String run) {
		for (int length = Math.min(this.mostCharacters, run.length()); length > 0; length--) {
			if (this.meanings.containsKey(run.substring(run.length() - length))) {
				return run.substring(run.length() - length);
			}
		}
		return "";
	}

}
