package org.guanxi.answer;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An answer that rests on ties or claims, and is contested where those are. */
public interface Resting {

	/**
	 * The ties that it shows.
	 * @return none unless it says otherwise
	 */
	default List<CitedTie> citedTies() {
		return List.of();
	}

	/**
	 * The claims that it shows by themselves, not as evidence of ties.
	 * @return none unless it says otherwise
	 */
	default List<CitedClaim> citedClaims() {
		return List.of();
	}

	/**
	 * What would be left of it.
	 * @param fallen ids of ties that fall
	 * @return a sentence, absent if the fallen ties say it all
	 */
	default @Nullable String without(Collection<String> fallen) {
		return null;
	}

}
