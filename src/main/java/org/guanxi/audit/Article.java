package org.guanxi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The text of a source, as its locators count it.
 *
 * @param paragraphs the lines with text on them, without the space around it; {@code p0}
 * is the first
 */
record Article(List<String> paragraphs) {

	private static final Pattern LOCATOR = Pattern.compile("p(\\d{1,6})(?:s([1-9]\\d{0,5}))?");

	/**
	 * Reads the lines of a source.
	 * @param lines its lines, blank ones too
	 * @return the text
	 */
	static Article of(List<String> lines) {
		return new Article(
				lines.stream().map((line) -> Words.spaced(line).strip()).filter((line) -> !line.isEmpty()).toList());
	}

	/**
	 * Finds a place.
	 * @param locator such as {@code p3} or {@code p1s7}
	 * @return the place, empty if the text has none of that number
	 */
	Optional<Place> place(String locator) {
		Matcher matcher = LOCATOR.matcher(locator);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int paragraph = Integer.parseInt(matcher.group(1));
		if (paragraph >= this.paragraphs.size()) {
			return Optional.empty();
		}
		String text = this.paragraphs.get(paragraph);
		if (matcher.group(2) == null) {
			return Optional.of(new Place(paragraph, "", text));
		}
		List<String> sentences = sentences(text);
		int sentence = Integer.parseInt(matcher.group(2)) - 1;
		return (sentence < sentences.size())
				? Optional
					.of(new Place(paragraph, String.join(" ", sentences.subList(0, sentence)), sentences.get(sentence)))
				: Optional.empty();
	}

	/**
	 * Breaks a paragraph as ICU does.
	 * @param text the paragraph
	 * @return its sentences in order
	 */
	static List<String> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			sentences.add(text.substring(start, end).strip());
		}
		return sentences;
	}

	/**
	 * A place in a text.
	 *
	 * @param paragraph the number of its paragraph, from 0
	 * @param before what stands before it in the paragraph; empty if it is all of it
	 * @param text what stands there
	 */
	record Place(int paragraph, String before, String text) {
	}

}
