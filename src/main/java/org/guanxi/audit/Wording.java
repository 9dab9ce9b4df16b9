package org.guanxi.audit;

import java.util.List;

/**
 * Looks for words that a claim has from its source: titles, and speakers who are no
 * entities.
 *
 * @param citation where
 */
record Wording(Citation citation) {

	/**
	 * Looks for a title, which is given as printed.
	 * @param title the title
	 * @param holder the entity that holds it
	 * @param parties who can be named
	 * @return supported in the place; derived from another paragraph that speaks of the
	 * holder, too
	 */
	Finding title(String title, String holder, Parties parties) {
		if (isIn(title, this.citation.here())) {
			return Finding.supported("stands in the place");
		}
		List<String> all = this.citation.article().paragraphs();
		return all.stream().anyMatch((text) -> Words.phrase(text, title) && parties.speaksOf(holder, text))
				? Finding.derived("stands where the text speaks of the holder elsewhere")
				: Finding.notFound("neither in the place, nor where the text speaks of the holder");
	}

	/**
	 * Looks for words.
	 * @param words the words
	 * @return supported in the place; derived elsewhere in the text
	 */
	Finding phrase(String words) {
		if (isIn(words, this.citation.here())) {
			return Finding.supported("stands in the place");
		}
		return Words.in(this.citation.whole()).containsAll(Words.in(words))
				? Finding.derived("stands elsewhere in the text") : Finding.notFound("not in the text");
	}

	private static boolean isIn(String words, String text) {
		return Words.phrase(text, words) || Words.in(text).containsAll(Words.in(words));
	}

}
