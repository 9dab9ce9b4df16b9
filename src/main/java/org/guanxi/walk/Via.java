package org.guanxi.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.guanxi.adjacency.Adjacency;

/**
 * An entity that a path must visit, and how far from it all others are.
 *
 * @param node its number
 * @param distances hops to it by entity
 * @param toEnd hops from it to the end
 */
public record Via(int node, byte[] distances, int toEnd) {

	private static final byte FAR = Byte.MAX_VALUE;

	/**
	 * Looks around those to visit.
	 * @param terrain where a search may walk
	 * @param nodes whom to visit
	 * @param to where the paths end
	 * @param most how long they are at most
	 * @return one for each
	 * @throws Terrain.OutOfTime if the time is up
	 */
	public static List<Via> of(Terrain terrain, List<Integer> nodes, int to, int most) {
		if (nodes.isEmpty()) {
			return List.of();
		}
		byte[] end = distances(terrain, to, most);
		return nodes.stream().map((node) -> new Via(node, distances(terrain, node, most), end[node])).toList();
	}

	/**
	 * Whether it can still be visited on the way to the end.
	 * @param from where the path is
	 * @param left how many hops are left
	 * @return {@code false} if it is too far off
	 */
	public boolean within(int from, int left) {
		return this.distances[from] + this.toEnd <= left;
	}

	private static byte[] distances(Terrain terrain, int to, int most) {
		Adjacency adjacency = terrain.adjacency();
		byte[] distances = new byte[adjacency.size()];
		Arrays.fill(distances, FAR);
		distances[to] = 0;
		List<Integer> layer = List.of(to);
		for (int hops = 1; hops <= most && !layer.isEmpty(); hops++) {
			List<Integer> next = new ArrayList<>();
			for (int node : layer) {
				for (int step = adjacency.firstStep(node); step < adjacency.endOfSteps(node); step++) {
					int neighbour = adjacency.neighbour(step);
					if (distances[neighbour] == FAR && terrain.passes(step, false)) {
						distances[neighbour] = (byte) hops;
						next.add(neighbour);
					}
				}
			}
			layer = next;
		}
		return distances;
	}

}
