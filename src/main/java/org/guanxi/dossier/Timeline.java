package org.guanxi.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.dossier.Dossier.Event;
import org.guanxi.dossier.Dossiers.Material;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is dated, in the order of the first day that it may mean. */
final class Timeline {

	private static final Comparator<Event> EARLIEST_FIRST = Comparator.comparing(Timeline::first)
		.thenComparing((event) -> event.what().text());

	private final List<Event> events;

	Timeline(Material material, Wording wording) {
		String id = material.entity().id();
		Stream<Event> ties = material.ties()
			.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.filter((tie) -> tie.from() != null || tie.until() != null)
			.map((tie) -> new Event(tie.from(), until(tie), wording.tie(tie, id)));
		Stream<Event> statements = material.file()
			.statements()
			.stream()
			.filter((claim) -> claim.from() != null || claim.until() != null)
			.map((claim) -> new Event(claim.from(), until(claim), wording.statement(claim)));
		this.events = Stream.concat(ties, statements).distinct().sorted(EARLIEST_FIRST).toList();
	}

	private static @Nullable String until(CitedTie tie) {
		return (tie.until() != null && !tie.until().equals(tie.from())) ? tie.until() : null;
	}

	private static @Nullable String until(CitedClaim claim) {
		return (claim.until() != null && !claim.until().equals(claim.from())) ? claim.until() : null;
	}

	private static LocalDate first(Event event) {
		String date = (event.from() != null) ? event.from() : event.until();
		return (date != null) ? PartialDate.parse(date).earliest() : LocalDate.MAX;
	}

	List<Event> events() {
		return this.events;
	}

}
