package org.guanxi.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.dossier.Dossier.Event;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.dossier.Dossiers.Material;
import org.guanxi.fact.Accusation;
import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is dated, in the order of the first day that it may mean. */
final class Timeline {

	private static final Comparator<Event> EARLIEST_FIRST = Comparator.comparing(Timeline::first)
		.thenComparing((event) -> event.what().text());

	private static final String REPORTED = "reported";

	private final List<Event> events;

	Timeline(Material material, Wording wording) {
		String id = material.entity().id();
		Stream<Event> reported = Stream.concat(
				material.ties()
					.getOrDefault(Chapter.LAW_SUITS, List.of())
					.stream()
					.filter((tie) -> tie.from() == null && tie.until() == null)
					.flatMap((tie) -> reported(tie.asOf(), tie.claims(), wording.tie(tie, id))),
				material.file()
					.statements()
					.stream()
					.filter((claim) -> Accusation.isIn(claim.status(), claim.topic()))
					.filter((claim) -> claim.from() == null && claim.until() == null)
					.flatMap((claim) -> reported(claim.asOf(), List.of(claim), wording.statement(claim))));
		Stream<Event> figures = dated(material.file().figures(), wording::figure);
		Stream<Event> ties = material.ties()
			.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.filter((tie) -> tie.from() != null || tie.until() != null)
			.map((tie) -> event(tie.from(), tie.fromBasis(), tie.until(), tie.untilBasis(), wording.tie(tie, id)));
		Stream<Event> statements = dated(material.file().statements(), wording::statement);
		this.events = Stream.of(ties, statements, figures, reported)
			.flatMap(Function.identity())
			.distinct()
			.sorted(EARLIEST_FIRST)
			.toList();
	}

	private static Stream<Event> dated(List<CitedClaim> claims, Function<CitedClaim, Sentence> wording) {
		return claims.stream()
			.filter((claim) -> claim.from() != null || claim.until() != null)
			.map((claim) -> event(claim.from(), claim.fromBasis(), claim.until(), claim.untilBasis(),
					wording.apply(claim)));
	}

	/** A law suit of which only the report is dated: by what it says, else by itself. */
	private static Stream<Event> reported(@Nullable String asOf, List<CitedClaim> claims, Sentence what) {
		Stream<@Nullable String> published = claims.stream()
			.map(CitedClaim::source)
			.filter(Objects::nonNull)
			.map(CitedClaim.CitedSource::published);
		return Stream.concat(Stream.of(asOf).filter(Objects::nonNull), published.filter(Objects::nonNull).sorted())
			.limit(1)
			.map((day) -> new Event(day, REPORTED, null, null, what));
	}

	private static Event event(@Nullable String from, @Nullable String fromBasis, @Nullable String until,
			@Nullable String untilBasis, Sentence what) {
		boolean ends = until != null && !until.equals(from);
		return new Event(from, (from != null) ? bound(fromBasis) : null, ends ? until : null,
				ends ? bound(untilBasis) : null, what);
	}

	private static @Nullable String bound(@Nullable String basis) {
		return Basis.AT.toString().equals(basis) ? null : basis;
	}

	private static LocalDate first(Event event) {
		String date = (event.from() != null) ? event.from() : event.until();
		return (date != null) ? PartialDate.parse(date).earliest() : LocalDate.MAX;
	}

	List<Event> events() {
		return this.events;
	}

}
