package org.guanxi.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.guanxi.holding.Stake;
import org.guanxi.holding.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * The shareholding structure above or below an entity: everyone who is reached from it
 * over stakes, in order of layers, then of ids, and the stakes among them. The entity has
 * place 0.
 */
final class Structure {

	private final Stakes stakes;

	private final List<Integer> nodes = new ArrayList<>();

	private final Map<Integer, Integer> places = new HashMap<>();

	private final List<Integer> layers = new ArrayList<>();

	private boolean cut;

	private boolean full;

	/** The stakes in the entity at each place whose holders have a place. */
	private final List<List<Stake>> columns = new ArrayList<>();

	/** The places of the holders of the stakes at each place. */
	private final int[][] holders;

	/** The places of those whose holder has that place, ascending. */
	private final int[][] held;

	/** What of each entity nobody is sure to hold. */
	private final double[] open;

	/**
	 * Reads a structure.
	 * @param stakes who holds whom
	 * @param root the number of the entity
	 * @param up to its holders, or to what it holds
	 * @param maxLayers how far
	 * @param most how many entities
	 */
	Structure(Stakes stakes, int root, boolean up, int maxLayers, int most) {
		this.stakes = stakes;
		reach(root, up, maxLayers, most);
		this.open = new double[this.nodes.size()];
		List<List<Integer>> rows = new ArrayList<>();
		this.nodes.forEach((node) -> rows.add(new ArrayList<>()));
		for (int place = 0; place < this.nodes.size(); place++) {
			List<Stake> in = (up && this.layers.get(place) >= maxLayers) ? List.of() : stakes.in(this.nodes.get(place));
			this.open[place] = Math.max(0, 1 - in.stream().mapToDouble((stake) -> stake.share().least()).sum());
			List<Stake> column = in.stream().filter((stake) -> this.places.containsKey(stake.holder())).toList();
			this.columns.add(column);
			for (Stake stake : column) {
				rows.get(place(stake.holder())).add(place);
			}
		}
		this.holders = this.columns.stream()
			.map((column) -> column.stream().mapToInt((stake) -> place(stake.holder())).toArray())
			.toArray(int[][]::new);
		this.held = rows.stream()
			.map((row) -> row.stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
	}

	private void reach(int root, boolean up, int maxLayers, int most) {
		ArrayDeque<Integer> waiting = new ArrayDeque<>();
		add(root, 0, waiting);
		while (!waiting.isEmpty()) {
			int node = waiting.remove();
			int layer = this.layers.get(place(node));
			List<Integer> next = up ? this.stakes.holdersOf(node) : this.stakes.heldBy(node);
			for (int other : next) {
				if (!this.places.containsKey(other)) {
					if (layer >= maxLayers || this.nodes.size() >= most) {
						this.cut = true;
						this.full |= layer < maxLayers;
					}
					else {
						add(other, layer + 1, waiting);
					}
				}
			}
		}
	}

	private void add(int node, int layer, ArrayDeque<Integer> waiting) {
		this.places.put(node, this.nodes.size());
		this.nodes.add(node);
		this.layers.add(layer);
		waiting.add(node);
	}

	int size() {
		return this.nodes.size();
	}

	int node(int place) {
		return this.nodes.get(place);
	}

	int place(int node) {
		return Objects.requireNonNull(this.places.get(node));
	}

	/**
	 * How many stakes lie between an entity and the root, at least.
	 * @param place its place
	 * @return 0 for the root
	 */
	int layer(int place) {
		return this.layers.get(place);
	}

	/**
	 * Whether somebody lies beyond what was reached.
	 * @return {@code false} if it is whole
	 */
	boolean isCut() {
		return this.cut;
	}

	/**
	 * Whether it is cut as it holds too many entities.
	 * @return {@code false} if only layers are missing
	 */
	boolean isFull() {
		return this.full;
	}

	/**
	 * All stakes in an entity.
	 * @param place its place
	 * @return in the order of the holders' ids
	 */
	List<Stake> allIn(int place) {
		return this.stakes.in(this.nodes.get(place));
	}

	/**
	 * The stakes in an entity by those who belong to the structure.
	 * @param place its place
	 * @return in the order of the holders' ids
	 */
	List<Stake> in(int place) {
		return this.columns.get(place);
	}

	/**
	 * Whose the stakes in an entity are.
	 * @param place its place
	 * @return places, in the order of the stakes
	 */
	int[] holdersOf(int place) {
		return this.holders[place];
	}

	/**
	 * What one holds of another directly.
	 * @param holder the place of the holder
	 * @param held the place of what it holds
	 * @return the stake, absent if there is none
	 */
	@Nullable Stake stake(int holder, int held) {
		int[] in = this.holders[held];
		for (int i = 0; i < in.length; i++) {
			if (in[i] == holder) {
				return this.columns.get(held).get(i);
			}
		}
		return null;
	}

	/**
	 * What an entity holds directly.
	 * @param place its place
	 * @return places
	 */
	int[] heldBy(int place) {
		return this.held[place];
	}

	/**
	 * What of an entity nobody is sure to hold, in the structure or beyond it.
	 * @param place its place
	 * @return a fraction
	 */
	double open(int place) {
		return this.open[place];
	}

	/**
	 * Whether nobody is told to hold it.
	 * @param place its place
	 * @return {@code true} for persons and bodies at the top
	 */
	boolean isTop(int place) {
		return this.stakes.holdersOf(this.nodes.get(place)).isEmpty();
	}

	/**
	 * All that is reached from an entity downwards.
	 * @param holder its place
	 * @return places in order of layers, the holder first
	 */
	int[] below(int holder) {
		return reached(holder, this.held);
	}

	/**
	 * All that is reached from an entity upwards.
	 * @param held its place
	 * @return places in order of layers, the entity first
	 */
	int[] above(int held) {
		return reached(held, this.holders);
	}

	private int[] reached(int from, int[][] next) {
		boolean[] seen = new boolean[size()];
		int[] reached = new int[size()];
		int count = 1;
		reached[0] = from;
		seen[from] = true;
		for (int i = 0; i < count; i++) {
			for (int place : next[reached[i]]) {
				if (!seen[place]) {
					seen[place] = true;
					reached[count++] = place;
				}
			}
		}
		return Arrays.copyOf(reached, count);
	}

}
