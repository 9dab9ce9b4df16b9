package org.guanxi.network;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;

/**
 * Entities and the ties among them.
 *
 * @param in where it was found: {@code memory}, or {@code database} while there is no
 * index
 * @param entities the one asked for first, then the nearest and best connected first
 * @param ties among these entities, surest first
 */
public record Network(String in, List<NamedEntity> entities, List<CitedTie> ties) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.ties;
	}

}
