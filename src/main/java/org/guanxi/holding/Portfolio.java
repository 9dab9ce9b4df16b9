package org.guanxi.holding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

import org.guanxi.fact.Held;
import org.jspecify.annotations.Nullable;

/**
 * What one entity holds, or who holds it, within a window of time: each but once, by id.
 */
public final class Portfolio {

	private final int[] entities;

	private final BitSet sure;

	/**
	 * A portfolio.
	 * @param entities numbers of entities, ascending
	 * @param sure the places of those that belong to it for sure
	 */
	Portfolio(int[] entities, BitSet sure) {
		this.entities = entities;
		this.sure = sure;
	}

	/**
	 * A portfolio.
	 * @param members whether for sure, by number
	 * @return all of them
	 */
	public static Portfolio of(SortedMap<Integer, Held> members) {
		int[] entities = members.keySet().stream().mapToInt(Integer::intValue).toArray();
		BitSet sure = new BitSet();
		for (int place = 0; place < entities.length; place++) {
			sure.set(place, members.get(entities[place]) == Held.YES);
		}
		return new Portfolio(entities, sure);
	}

	/**
	 * How many belong to it, for sure or perhaps.
	 * @return their places are below
	 */
	public int size() {
		return this.entities.length;
	}

	/**
	 * How many belong to it for sure.
	 * @return at most all
	 */
	public int sure() {
		return this.sure.cardinality();
	}

	/**
	 * One that belongs to it.
	 * @param place its place
	 * @return an entity's number
	 */
	public int entity(int place) {
		return this.entities[place];
	}

	/**
	 * Whether one belongs to it for sure.
	 * @param place its place
	 * @return {@code false} if only perhaps
	 */
	public boolean isSure(int place) {
		return this.sure.get(place);
	}

	/**
	 * Whether an entity belongs to it.
	 * @param entity its number
	 * @return {@code null} if it doesn't
	 */
	public @Nullable Held held(int entity) {
		int place = Arrays.binarySearch(this.entities, entity);
		return (place < 0) ? null : isSure(place) ? Held.YES : Held.MAYBE;
	}

}
