package org.guanxi.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that a claim cites, and what stands around it.
 *
 * @param source the source
 * @param article its text
 * @param place the place
 */
record Citation(Source source, Article article, Article.Place place) {

	private static final Pattern DOCUMENT = Pattern.compile("\\b(?:statement|report|survey|study)\\b");

	/**
	 * What the place says.
	 * @return its text
	 */
	String here() {
		return this.place.text();
	}

	String headline() {
		return Words.spaced(this.source.title());
	}

	/**
	 * What a reader has read last before the place, nearest first: the rest of the
	 * paragraph, if the place is a sentence, and the paragraphs above.
	 * @return the texts
	 */
	List<String> before() {
		List<String> before = new ArrayList<>(this.article.paragraphs().subList(0, this.place.paragraph()).reversed());
		if (!this.place.before().isEmpty()) {
			before.addFirst(this.place.before());
		}
		return before;
	}

	/**
	 * What stands right beside the place: the whole paragraph, and the paragraphs above
	 * and below.
	 * @return the texts
	 */
	List<String> beside() {
		int paragraph = this.place.paragraph();
		return this.article.paragraphs()
			.subList(Math.max(paragraph - 1, 0), Math.min(paragraph + 2, this.article.paragraphs().size()));
	}

	/**
	 * Whether the place is said by somebody in so many words.
	 * @return whether its paragraph has a quotation mark
	 */
	boolean isQuotation() {
		return paragraph().contains("\"");
	}

	/**
	 * The paragraph of the place.
	 * @return its text, which is the place's unless that is a sentence
	 */
	String paragraph() {
		return this.article.paragraphs().get(this.place.paragraph());
	}

	/**
	 * Where a statement or a report was spoken of that the place speaks of, too.
	 * @return the paragraphs above with the same word; empty if the place has none
	 */
	List<String> sameDocument() {
		Matcher document = DOCUMENT.matcher(here());
		return document.find() ? before().stream().filter((text) -> text.contains(document.group())).toList()
				: List.of();
	}

	String whole() {
		return String.join(" ", this.article.paragraphs());
	}

	/**
	 * The day that the source bears.
	 * @return the day, {@code null} if it bears none to the day
	 */
	@Nullable LocalDate published() {
		PartialDate published = this.source.published();
		return (published != null && published.earliest().equals(published.latest())) ? published.earliest() : null;
	}

	/**
	 * The dates in a part of the article, resolved by the source's own.
	 * @param text the part
	 * @return the dates
	 */
	List<Day> dates(String text) {
		LocalDate published = published();
		List<Day> days = new ArrayList<>(Dates.in(text, published));
		if (published != null) {
			days.addAll(RelativeDates.in(text, published));
		}
		return days;
	}

}
