package org.guanxi.seed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.guanxi.fact.Claim;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.Told;

/** Since when claims can be known, and since when those that contradict them. */
final class Contradictions {

	private final Map<String, Optional<PartialDate>> published;

	private final Map<String, LocalDate> since = new ConcurrentHashMap<>();

	/**
	 * Begins with none.
	 * @param published when each source was
	 */
	Contradictions(Map<String, Optional<PartialDate>> published) {
		this.published = published;
	}

	/**
	 * Notes that two claims contradict each other.
	 * @param one the one
	 * @param other the other
	 */
	void between(Claim one, Claim other) {
		this.since.merge(one.id(), from(other), (some, more) -> some.isBefore(more) ? some : more);
		this.since.merge(other.id(), from(one), (some, more) -> some.isBefore(more) ? some : more);
	}

	private LocalDate from(Claim claim) {
		return published(claim).map(PartialDate::earliest).orElse(LocalDate.MIN);
	}

	private Optional<PartialDate> published(Claim claim) {
		return this.published.getOrDefault(claim.source(), Optional.empty());
	}

	Told told(TieClaim claim) {
		return new Told(claim, published(claim).orElse(null), this.since.get(claim.id()));
	}

}
