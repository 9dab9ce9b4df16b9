package org.guanxi.network;

import java.util.ArrayList;
import java.util.List;

import org.guanxi.adjacency.Workspace;
import org.guanxi.walk.Balls;
import org.guanxi.walk.Ranking;
import org.guanxi.walk.Terrain;
import org.guanxi.walk.Terrain.OutOfTime;
import org.guanxi.walk.Walk;
import org.guanxi.walk.Ways;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best path of each pair: the one that {@code /api/paths} ranks first.
 */
final class Pairs {

	private final Terrain terrain;

	private final Ranking ranking;

	private final int maxHops;

	/**
	 * A search.
	 * @param terrain where it may walk, and until when
	 * @param ranking says which path is the best
	 * @param maxHops how long the paths are at most
	 */
	Pairs(Terrain terrain, Ranking ranking, int maxHops) {
		this.terrain = terrain;
		this.ranking = ranking;
		this.maxHops = maxHops;
	}

	/**
	 * Looks at each pair.
	 * @param nodes the numbers of entities
	 * @return each with all later ones, in their order
	 */
	List<Found> among(List<Integer> nodes) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			for (int j = i + 1; j < nodes.size(); j++) {
				found.add(between(nodes.get(i), nodes.get(j)));
			}
		}
		return found;
	}

	private Found between(int from, int to) {
		try (Workspace workspace = this.terrain.workspace()) {
			this.terrain.watch();
			Balls balls = new Balls(this.terrain, workspace, from, to);
			int hops = balls.meet(this.maxHops);
			if (hops < 0) {
				return new Found(from, to, null, true, balls.separate());
			}
			balls.reach(hops);
			Ways ways = new Ways(this.terrain, workspace, this.ranking, to, 1);
			ways.of(from, hops);
			return new Found(from, to, this.ranking.explained(ways.found()).getFirst(), true, false);
		}
		catch (OutOfTime ex) {
			return new Found(from, to, null, false, false);
		}
	}

	/**
	 * What was found of a pair.
	 *
	 * @param from the number of one
	 * @param to the number of the other
	 * @param walk the best path, absent if there is none or the time was up
	 * @param inTime whether the search was done before its time was up
	 * @param separate whether it is sure that there is none of any length
	 */
	record Found(int from, int to, @Nullable Walk walk, boolean inTime, boolean separate) {
	}

}
