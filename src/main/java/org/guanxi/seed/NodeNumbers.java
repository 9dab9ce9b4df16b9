package org.guanxi.seed;

import java.util.HashMap;
import java.util.Map;

import org.guanxi.seed.CheckedSeed.Fact;

/**
 * The number that each node has in an imported database: sources, entities, claims, the
 * state, pages of changes, each in their order. An import finds the ends of a
 * relationship by their numbers many times as fast as by their ids.
 */
final class NodeNumbers {

	private final Map<String, Long> sources = new HashMap<>();

	private final Map<String, Long> entities = new HashMap<>();

	private final long firstEntity;

	private final long firstClaim;

	private final long state;

	/**
	 * Numbers the nodes of a folder.
	 * @param seed the folder
	 */
	NodeNumbers(CheckedSeed seed) {
		this.firstEntity = seed.counts().getOrDefault("sources", 0L);
		this.firstClaim = this.firstEntity + seed.counts().getOrDefault("entities", 0L);
		this.state = this.firstClaim + seed.claimCount();
	}

	/**
	 * Takes a source.
	 * @param id its id
	 * @param place its place among the sources
	 * @return its number
	 */
	long takeSource(String id, long place) {
		this.sources.put(id, place);
		return place;
	}

	/**
	 * Takes an entity.
	 * @param id its id
	 * @param place its place among the entities
	 * @return its number
	 */
	long takeEntity(String id, long place) {
		long number = this.firstEntity + place;
		this.entities.put(id, number);
		return number;
	}

	/**
	 * Finds a source that was taken.
	 * @param id its id
	 * @return its number
	 */
	long source(String id) {
		return found(this.sources, id);
	}

	/**
	 * Finds an entity that was taken.
	 * @param id its id
	 * @return its number
	 */
	long entity(String id) {
		return found(this.entities, id);
	}

	private static long found(Map<String, Long> numbers, String id) {
		Long number = numbers.get(id);
		if (number == null) {
			throw CheckedSeed.changed();
		}
		return number;
	}

	long claim(Fact<?> claim) {
		return this.firstClaim + claim.place();
	}

	long state() {
		return this.state;
	}

	long page(long page) {
		return this.state + 1 + page;
	}

}
