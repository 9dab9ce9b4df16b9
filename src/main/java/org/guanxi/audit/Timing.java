package org.guanxi.audit;

import java.util.Optional;

import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a claim's dates.
 *
 * @param citation where
 */
record Timing(Citation citation) {

	/**
	 * Looks for a beginning or an end: in the place, in the source's own date, and right
	 * beside the place.
	 * @param date the date
	 * @param basis how the claim means it
	 * @return what was found
	 */
	Finding bound(PartialDate date, @Nullable Basis basis) {
		Optional<Finding> here = in(this.citation.here(), date, basis);
		if (here.isPresent()) {
			return here.get();
		}
		if (ownDate().filter((own) -> own.says(date, basis))
			.filter((own) -> basis == Basis.BEFORE || basis == Basis.AFTER || date.earliest().equals(date.latest()))
			.isPresent()) {
			return Finding.derived("the source's own date");
		}
		return this.citation.beside().stream().anyMatch((text) -> in(text, date, basis).isPresent())
				? Finding.derived("stands beside the place")
				: Finding.notFound("neither in the place, nor beside it, nor in the source's date");
	}

	/**
	 * Looks for the day of a report: as a bound; most often it is the source's own date.
	 * @param date the date
	 * @return what was found
	 */
	Finding report(PartialDate date) {
		return bound(date, null);
	}

	private Optional<Finding> in(String text, PartialDate date, @Nullable Basis basis) {
		return this.citation.dates(text)
			.stream()
			.filter((day) -> day.says(date, basis))
			.map((day) -> day.resolved() ? Finding.derived("resolved by the source's date")
					: Finding.supported("stands in the place"))
			.reduce((one, other) -> (one.support() == Support.SUPPORTED) ? one : other);
	}

	/** The source's date counts only if the text bears it. */
	private Optional<Day> ownDate() {
		PartialDate published = this.citation.source().published();
		if (published == null) {
			return Optional.empty();
		}
		return Dates.in(this.citation.whole(), null)
			.stream()
			.filter((day) -> day.earliest().equals(published.earliest()) && day.latest().equals(published.latest()))
			.findFirst();
	}

}
