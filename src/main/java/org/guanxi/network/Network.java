package org.guanxi.network;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Entities and the ties among them.
 *
 * @param in where it was found: {@code memory}, or {@code database} while there is no
 * index
 * @param entities on the first page the one asked for first; then the nearest first, of
 * those equally far the strongest of each kind in turns
 * @param ties of these entities to each other and to those of earlier pages, surest first
 * @param more how many entities come on later pages, by the kind of the tie that leads to
 * them; absent on the last
 * @param next the cursor of the next page, absent on the last
 */
public record Network(String in, List<NamedEntity> entities, List<CitedTie> ties,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Kind, Integer> more, @Nullable String next) implements Resting {

	static final String MEMORY = "memory";

	static final String DATABASE = "database";

	@Override
	public List<CitedTie> citedTies() {
		return this.ties;
	}

}
