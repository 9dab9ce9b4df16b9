package org.guanxi.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Derives the ties of one key as they could be known at any time: whenever another source
 * is published, its claims may change them. A source of a whole month or year counts from
 * its first day on, an undated one always.
 */
public final class Versions {

	private final Collection<Told> claims;

	private final List<Version> versions = new ArrayList<>();

	private Versions(Collection<Told> claims) {
		this.claims = claims;
	}

	/**
	 * Derives the versions of all ties of one key.
	 * @param claims all claims with one {@link TieClaim#tieKey()}, in any order
	 * @return the versions, those that are true to all claims last
	 */
	public static List<Version> of(Collection<Told> claims) {
		Versions versions = new Versions(claims);
		versions.derive();
		return versions.versions;
	}

	private void derive() {
		Map<Tie, LocalDate> told = new LinkedHashMap<>();
		for (LocalDate day : days()) {
			Set<Tie> now = new LinkedHashSet<>(on(day));
			told.forEach((tie, from) -> {
				if (!now.contains(tie)) {
					this.versions.add(version(tie, from, day));
				}
			});
			told.keySet().retainAll(now);
			now.forEach((tie) -> told.putIfAbsent(tie, day));
		}
		told.forEach((tie, from) -> this.versions.add(version(tie, from, null)));
	}

	/** The days on which what is known changes. */
	private NavigableSet<LocalDate> days() {
		NavigableSet<LocalDate> days = new TreeSet<>();
		for (Told told : this.claims) {
			days.add(told.from());
			if (told.contradictedFrom() != null) {
				days.add(told.contradictedFrom());
			}
		}
		return days;
	}

	private List<Tie> on(LocalDate day) {
		List<Told> known = this.claims.stream().filter((told) -> told.by(day)).toList();
		Set<String> contradicted = known.stream()
			.filter((told) -> told.contradictedBy(day))
			.map((told) -> told.claim().id())
			.collect(Collectors.toSet());
		return Ties.of(known.stream().map(Told::claim).toList(), contradicted);
	}

	private Version version(Tie tie, LocalDate from, @Nullable LocalDate until) {
		return new Version((until != null) ? Hash.of(tie.id() + '\u001F' + until) : tie.id(), tie,
				from.equals(LocalDate.MIN) ? null : from, surelyKnownFrom(tie), until);
	}

	private @Nullable LocalDate surelyKnownFrom(Tie tie) {
		return this.claims.stream()
			.filter((told) -> tie.claims().contains(told.claim().id()))
			.filter((told) -> told.claim().status() != Status.DENIED)
			.map(Told::published)
			.filter(Objects::nonNull)
			.map(PartialDate::latest)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
