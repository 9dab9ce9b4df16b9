package org.guanxi.entity;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * A page of an entity's ties.
 *
 * @param entity whose
 * @param ties by type, then by who is at the other end
 * @param next the cursor of the next page, absent on the last
 */
public record EntityTies(NamedEntity entity, List<CitedTie> ties, @Nullable String next) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.ties;
	}

}
