package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedClaim.CitedSource;
import org.guanxi.dossier.Dossier.Note;
import org.jspecify.annotations.Nullable;

/** Numbers the places where sources say what is told, in the order of telling. */
final class Footnotes {

	private final Map<Place, Numbered> places = new LinkedHashMap<>();

	/**
	 * Cites claims.
	 * @param claims what a sentence rests on
	 * @return numbers, ascending, each once
	 */
	List<Integer> of(Stream<CitedClaim> claims) {
		return claims.filter((claim) -> claim.source() != null).map(this::number).distinct().sorted().toList();
	}

	private int number(CitedClaim claim) {
		CitedSource source = Objects.requireNonNull(claim.source());
		Numbered numbered = this.places.computeIfAbsent(new Place(source.id(), claim.locator()),
				(place) -> new Numbered(this.places.size() + 1, source, claim.locator(), new TreeSet<>()));
		numbered.claims().add(claim.id());
		return numbered.number();
	}

	/**
	 * All that were cited.
	 * @return in the order of their numbers
	 */
	List<Note> all() {
		List<Note> notes = new ArrayList<>();
		this.places.values()
			.forEach((place) -> notes
				.add(new Note(place.number(), place.source().id(), place.source().title(), place.source().publisher(),
						place.source().published(), place.locator(), List.copyOf(place.claims()))));
		return notes;
	}

	private record Place(String source, @Nullable String locator) {
	}

	private record Numbered(int number, CitedSource source, @Nullable String locator, TreeSet<String> claims) {
	}

}
