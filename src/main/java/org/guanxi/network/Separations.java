package org.guanxi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.walk.Terrain;

/**
 * Finds which ties and which entities hold some entities together: without such a one,
 * two of them that are connected would be connected no more, by no path of any length. It
 * walks once through all that hangs together with any of them, depth first, as Tarjan
 * described it; ties are followed either way.
 */
final class Separations {

	private final Terrain terrain;

	private final Adjacency adjacency;

	private final List<Integer> given;

	private final BitSet isGiven = new BitSet();

	/** When each entity was come to, from 1 on; 0 if it wasn't. */
	private final int[] came;

	/** The earliest one that its branch leads back to, not by the tie that led to it. */
	private final int[] back;

	/** Those of the given that were come to, in this order. */
	private final List<Integer> met = new ArrayList<>();

	private final List<Separation> ties = new ArrayList<>();

	private final List<Separation> entities = new ArrayList<>();

	/** Where the walk to each of the given began. */
	private final Map<Integer, Integer> starts = new HashMap<>();

	private int start;

	private int clock;

	private int depth;

	private int[] node = new int[1024];

	private int[] step = new int[1024];

	private int[] by = new int[1024];

	private int[] metBefore = new int[1024];

	/**
	 * A search.
	 * @param terrain where it may walk, and until when
	 * @param given the numbers of the entities, each once
	 */
	Separations(Terrain terrain, List<Integer> given) {
		this.terrain = terrain;
		this.adjacency = terrain.adjacency();
		this.given = given;
		this.came = new int[this.adjacency.size()];
		this.back = new int[this.adjacency.size()];
		given.forEach(this.isGiven::set);
	}

	/**
	 * Walks.
	 * @throws Terrain.OutOfTime if the time is up
	 */
	void find() {
		for (int start : this.given) {
			if (this.came[start] == 0) {
				walk(start);
			}
		}
		Comparator<Separation> order = Comparator.<Separation>comparingInt((one) -> -one.pairs())
			.thenComparing(Separation::number);
		this.ties.sort(order);
		this.entities.sort(order);
	}

	/**
	 * Whether two of the given hang together at all.
	 * @param one the number of one
	 * @param other the number of the other
	 * @return {@code false} if no path of any length connects them
	 */
	boolean connected(int one, int other) {
		return Objects.equals(this.starts.get(one), this.starts.get(other));
	}

	/**
	 * Ties that hold some together.
	 * @return those that separate most pairs first
	 */
	List<Separation> ties() {
		return this.ties;
	}

	/**
	 * Entities that hold some others together.
	 * @return those that separate most pairs first
	 */
	List<Separation> entities() {
		return this.entities;
	}

	private void walk(int start) {
		int first = this.met.size();
		this.start = start;
		List<Branch> bridges = new ArrayList<>();
		Map<Integer, List<Branch>> branches = new LinkedHashMap<>();
		enter(start, -1);
		while (this.depth > 0) {
			int top = this.depth - 1;
			if (this.step[top] < this.adjacency.endOfSteps(this.node[top])) {
				follow(top, this.step[top]++);
			}
			else {
				leave(top, bridges, branches);
			}
		}
		for (Branch bridge : bridges) {
			add(this.ties, bridge.tie(), -1, first, List.of(bridge));
		}
		branches.forEach((entity, cut) -> add(this.entities, entity, entity, first, cut));
	}

	private void follow(int top, int step) {
		int tie = this.adjacency.tieOf(step);
		if (tie != this.by[top] && this.terrain.passes(step, true)) {
			int next = this.adjacency.neighbour(step);
			if (this.came[next] == 0) {
				enter(next, tie);
			}
			else {
				this.back[this.node[top]] = Math.min(this.back[this.node[top]], this.came[next]);
			}
		}
	}

	private void enter(int entity, int tie) {
		if (this.depth == this.node.length) {
			this.node = Arrays.copyOf(this.node, 2 * this.depth);
			this.step = Arrays.copyOf(this.step, 2 * this.depth);
			this.by = Arrays.copyOf(this.by, 2 * this.depth);
			this.metBefore = Arrays.copyOf(this.metBefore, 2 * this.depth);
		}
		this.node[this.depth] = entity;
		this.step[this.depth] = this.adjacency.firstStep(entity);
		this.by[this.depth] = tie;
		this.metBefore[this.depth] = this.met.size();
		this.depth++;
		this.came[entity] = ++this.clock;
		this.back[entity] = this.clock;
		if (this.isGiven.get(entity)) {
			this.met.add(entity);
			this.starts.put(entity, this.start);
		}
	}

	private void leave(int top, List<Branch> bridges, Map<Integer, List<Branch>> branches) {
		this.depth = top;
		if (top == 0) {
			return;
		}
		int entity = this.node[top];
		int parent = this.node[top - 1];
		this.back[parent] = Math.min(this.back[parent], this.back[entity]);
		if (this.metBefore[top] < this.met.size() && this.back[entity] >= this.came[parent]) {
			Branch branch = new Branch(this.by[top], this.metBefore[top], this.met.size());
			branches.computeIfAbsent(parent, (added) -> new ArrayList<>()).add(branch);
			if (this.back[entity] > this.came[parent]) {
				bridges.add(branch);
			}
		}
	}

	/** Each branch is a part by itself, and so is all the rest. */
	private void add(List<Separation> found, int number, int removed, int first, List<Branch> branches) {
		List<List<Integer>> parts = new ArrayList<>();
		List<Integer> rest = new ArrayList<>(this.met.subList(first, this.met.size()));
		rest.remove((Object) removed);
		for (Branch branch : branches) {
			List<Integer> part = this.met.subList(branch.first(), branch.end());
			parts.add(inOrder(part));
			rest.removeAll(part);
		}
		if (!rest.isEmpty()) {
			parts.add(inOrder(rest));
		}
		if (parts.size() > 1) {
			parts.sort(Comparator.comparing((part) -> this.given.indexOf(part.getFirst())));
			found.add(new Separation(number, pairs(parts), parts));
		}
	}

	private List<Integer> inOrder(List<Integer> part) {
		return this.given.stream().filter(part::contains).toList();
	}

	private static int pairs(List<List<Integer>> parts) {
		int all = parts.stream().mapToInt(List::size).sum();
		return IntStream.range(0, parts.size()).map((i) -> parts.get(i).size() * (all - parts.get(i).size())).sum() / 2;
	}

	/** What hangs on a tie: those of the given from a place in their order to another. */
	private record Branch(int tie, int first, int end) {
	}

	/**
	 * What holds some together.
	 *
	 * @param number of the tie or the entity
	 * @param pairs how many pairs it separates
	 * @param parts the numbers of those that are still connected without it
	 */
	record Separation(int number, int pairs, List<List<Integer>> parts) {
	}

}
