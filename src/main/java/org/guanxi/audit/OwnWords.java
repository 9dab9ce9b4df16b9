package org.guanxi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guanxi.fact.PartialDate;

/**
 * Looks at what a curator wrote in own words. No rule can tell whether they mean what the
 * source means; but the names and numbers in them must be the source's.
 *
 * @param citation where to look for them
 */
record OwnWords(Citation citation) {

	private static final int SHARED = 5;

	private static final Pattern SENTENCE_START = Pattern.compile("(?<=^|[.!?:;] )[\\p{L}\\p{N}'-]+");

	private static final Pattern NAME = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}&]*(?:[ .-][\\p{Lu}\\p{N}][\\p{L}\\p{N}&]*)*");

	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\p{L}\\d])");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	/**
	 * Looks at sentences: for all names and numbers, but for the word that a sentence
	 * begins with, whose capital says nothing; and whether they share at least a fifth of
	 * their words with the place's paragraph.
	 * @param text the own words
	 * @return what was found, by the weakest of it
	 */
	Finding sentences(String text) {
		Set<String> words = Words.in(text);
		Set<String> there = Words.in(this.citation.paragraph());
		long shared = words.stream().filter(there::contains).count();
		if (shared == 0 || SHARED * shared < words.size()) {
			return Finding.notFound("of %d words the paragraph has %d".formatted(words.size(), shared));
		}
		return find(SENTENCE_START.matcher(Words.spaced(text)).replaceAll(""))
			.orElse(Finding.supported("shares %d words of %d with the paragraph".formatted(shared, words.size())));
	}

	/**
	 * Looks for all names and numbers.
	 * @param text the own words
	 * @return what was found, by the weakest of them; empty if there are none
	 */
	Optional<Finding> find(String text) {
		List<Finding> findings = new ArrayList<>();
		String even = Words.spaced(text);
		String undated = Dates.without(even);
		for (Matcher name = NAME.matcher(undated); name.find();) {
			findings.add(name(name.group()));
		}
		for (Matcher number = NUMBER.matcher(undated); number.find();) {
			findings.add(YEAR.matcher(number.group()).matches() ? year(number.group()) : number(number.group()));
		}
		return findings.stream().reduce(Finding::weaker);
	}

	private Finding name(String name) {
		Set<String> words = Words.in(name);
		if (Words.in(this.citation.here()).containsAll(words)) {
			return Finding.supported("its names and numbers stand in the place");
		}
		Set<String> whole = new HashSet<>(Words.in(this.citation.whole()));
		return whole.containsAll(words) ? Finding.derived("'" + name + "' stands elsewhere in the text")
				: Finding.notFound("'" + name + "' is not in the text");
	}

	private Finding number(String number) {
		BigDecimal value = new BigDecimal(number.replace(",", ""));
		boolean here = Numbers.in(this.citation.here()).stream().anyMatch((found) -> found.is(value));
		return here ? Finding.supported("its names and numbers stand in the place")
				: Finding.notFound("'" + number + "' is not in the place");
	}

	private Finding year(String year) {
		return new Timing(this.citation).bound(PartialDate.parse(year), null);
	}

}
