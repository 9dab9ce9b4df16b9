package org.guanxi.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a folded text: runs of Latin letters and digits, and runs of Han. */
final class Words {

	private static final Pattern APOSTROPHE = Pattern.compile("['`]");

	private static final Pattern DOTTED = Pattern.compile("(?<![a-z0-9])[a-z](?:[./][a-z](?![a-z0-9]))+\\.?");

	/** Upper case is free in a folded text: here it is for initials. */
	private static final Pattern RUN = Pattern.compile("[A-Z]+|[a-z0-9]+|\\p{IsHan}+");

	/** What stands in brackets, and what stands around it. */
	private static final Pattern BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");

	private static final Pattern SLASH = Pattern
		.compile("(?<=[a-z0-9]{3}|\\p{IsHan})\\s*/\\s*(?=[a-z0-9]{3}|\\p{IsHan})");

	private static final int MOST_ALTERNATIVES = 3;

	private Words() {
	}

	/**
	 * Finds the words.
	 * @param folded a folded text
	 * @return its words in their order; single letters that follow each other are one
	 */
	static List<Word> of(String folded) {
		String plain = APOSTROPHE.matcher(folded).replaceAll("");
		String marked = DOTTED.matcher(plain)
			.replaceAll((initials) -> initials.group().replaceAll("[./]", "").toUpperCase(Locale.ROOT) + " ");
		List<Word> words = new ArrayList<>();
		StringBuilder letters = new StringBuilder();
		Matcher runs = RUN.matcher(marked);
		while (runs.find()) {
			String run = runs.group();
			if (run.length() == 1 && run.charAt(0) >= 'a' && run.charAt(0) <= 'z') {
				letters.append(run);
				continue;
			}
			flush(letters, words);
			String lower = run.toLowerCase(Locale.ROOT);
			words.add(new Word(lower, !lower.equals(run)));
		}
		flush(letters, words);
		return words;
	}

	/**
	 * The names that a text consists of, where it gives more than one.
	 * @param folded a folded text
	 * @return at least two parts divided by a slash, or by brackets around the other
	 * script; else none
	 */
	static List<String> alternatives(String folded) {
		if (folded.indexOf('(') < 0 && folded.indexOf('/') < 0) {
			return List.of();
		}
		Matcher brackets = BRACKETS.matcher(folded);
		if (brackets.matches() && Characters.hasHan(brackets.group(1)) != Characters.hasHan(brackets.group(2))) {
			return List.of(brackets.group(1), brackets.group(2));
		}
		List<String> parts = SLASH.splitAsStream(folded).limit(MOST_ALTERNATIVES).toList();
		return (parts.size() > 1) ? parts : List.of();
	}

	private static void flush(StringBuilder letters, List<Word> words) {
		if (!letters.isEmpty()) {
			words.add(new Word(letters.toString(), letters.length() > 1));
			letters.setLength(0);
		}
	}

	/**
	 * A word.
	 *
	 * @param text its letters or characters
	 * @param initials whether each letter stands for a word
	 */
	record Word(String text, boolean initials) {

		boolean isHan() {
			return Characters.isHan(this.text.codePointAt(0));
		}

	}

}
