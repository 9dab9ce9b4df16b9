package org.guanxi.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Who has an interest in whom, by some ties: whoever holds it, and persons who have posts
 * at it. What was once looked up is remembered. For one thread alone.
 */
final class Interests {

	private static final int NONE = -1;

	/** So many are reached from one at most, the nearest. */
	private static final int MOST = 50_000;

	private final Adjacency adjacency;

	private final IntPredicate counts;

	private final Doubts doubts;

	private final Work work;

	/** Those of more ties, among whom these are found. */
	private final @Nullable Interests wider;

	private final Map<Integer, int[]> holders = new HashMap<>();

	private final Map<Integer, int[]> held = new HashMap<>();

	private final Map<Integer, int[]> posted = new HashMap<>();

	private final Map<Integer, Map<Integer, Integer>> above = new HashMap<>();

	private boolean cut;

	private Interests(Adjacency adjacency, IntPredicate counts, Doubts doubts, Work work, @Nullable Interests wider) {
		this.adjacency = adjacency;
		this.counts = counts;
		this.doubts = doubts;
		this.work = work;
		this.wider = wider;
	}

	/**
	 * Interests by some ties.
	 * @param adjacency all ties
	 * @param counts which ties count
	 * @param doubts the surest tie between two is that with the fewest
	 * @param work how much may be looked at
	 */
	Interests(Adjacency adjacency, IntPredicate counts, Doubts doubts, Work work) {
		this(adjacency, counts, doubts, work, null);
	}

	/**
	 * Those of them that other ties make.
	 * @param those which ties count
	 * @return fewer interests
	 */
	Interests by(IntPredicate those) {
		return new Interests(this.adjacency, (tie) -> this.counts.test(tie) && those.test(tie), this.doubts, this.work,
				this);
	}

	/**
	 * Who holds an entity directly.
	 * @param node its number
	 * @return numbers, ascending
	 */
	int[] holdersOf(int node) {
		return remembered(this.holders, node, () -> (this.wider == null)
				? neighbours(node, (step) -> isHolding(step, false))
				: Arrays.stream(this.wider.holdersOf(node)).filter((one) -> holding(one, node) != NONE).toArray());
	}

	/**
	 * Whom an entity holds directly.
	 * @param node its number
	 * @return numbers, ascending
	 */
	int[] heldBy(int node) {
		return remembered(this.held, node,
				() -> (this.wider == null) ? neighbours(node, (step) -> isHolding(step, true))
						: Arrays.stream(this.wider.heldBy(node)).filter((one) -> holding(node, one) != NONE).toArray());
	}

	/**
	 * Who has a post at an entity, and where a person has one.
	 * @param node its number
	 * @return numbers, ascending
	 */
	int[] posts(int node) {
		return remembered(this.posted, node,
				() -> (this.wider == null) ? neighbours(node, (step) -> type(step) == TieType.HOLDS_POSITION_AT)
						: Arrays.stream(this.wider.posts(node))
							.filter((one) -> post(one, node) != NONE || post(node, one) != NONE)
							.toArray());
	}

	/**
	 * Whether a person has a post at an entity.
	 * @param person the person's number
	 * @param node the entity's number
	 * @return {@code false} if no tie that counts says so
	 */
	boolean hasPost(int person, int node) {
		return post(person, node) != NONE;
	}

	private int[] remembered(Map<Integer, int[]> known, int node, Lookup lookup) {
		int[] found = known.get(node);
		if (found == null) {
			found = lookup.found();
			known.put(node, found);
		}
		this.work.look(found.length + 1);
		return found;
	}

	private int[] neighbours(int node, IntPredicate wanted) {
		int first = this.adjacency.firstStep(node);
		int end = this.adjacency.endOfSteps(node);
		this.work.look(end - first);
		int[] found = new int[end - first];
		int count = 0;
		for (int step = first; step < end; step++) {
			int other = this.adjacency.neighbour(step);
			boolean again = count > 0 && found[count - 1] == other;
			if (!again && wanted.test(step) && this.counts.test(this.adjacency.tieOf(step))) {
				found[count++] = other;
			}
		}
		return Arrays.copyOf(found, count);
	}

	private TieType type(int step) {
		return this.adjacency.type(this.adjacency.tieOf(step));
	}

	/** A whole holds its parts. */
	private boolean isHolding(int step, boolean down) {
		TieType type = type(step);
		return type.isHolding() ? this.adjacency.isOut(step) == down
				: type == TieType.PART_OF && this.adjacency.isOut(step) != down;
	}

	/**
	 * The surest tie by which one holds another.
	 * @param holder the holder's number
	 * @param node the other's number
	 * @return its number, negative if there is none
	 */
	int holding(int holder, int node) {
		return surest(holder, node, (step) -> isHolding(step, true));
	}

	/**
	 * The surest tie by which a person has a post.
	 * @param person the person's number
	 * @param node where
	 * @return its number, negative if there is none
	 */
	int post(int person, int node) {
		return surest(person, node, (step) -> type(step) == TieType.HOLDS_POSITION_AT && this.adjacency.isOut(step));
	}

	private int surest(int from, int to, IntPredicate wanted) {
		List<Integer> ties = new ArrayList<>(2);
		int end = this.adjacency.endOfSteps(from);
		for (int step = this.adjacency.firstStep(from, to); step < end
				&& this.adjacency.neighbour(step) == to; step++) {
			int tie = this.adjacency.tieOf(step);
			if (wanted.test(step) && this.counts.test(tie)) {
				ties.add(tie);
			}
		}
		return (ties.size() == 1) ? ties.getFirst()
				: ties.stream()
					.min(Comparator.<Integer>comparingInt((tie) -> this.doubts.about(tie).size())
						.thenComparing(this.adjacency::status)
						.thenComparingInt((tie) -> -this.adjacency.hundredths(tie))
						.thenComparing(Comparator.naturalOrder()))
					.orElse(NONE);
	}

	/**
	 * Who holds an entity through any layers.
	 * @param node its number
	 * @return over how many holdings at least, the nearest first, the entity itself with
	 * none; at most {@value #MOST}
	 */
	Map<Integer, Integer> above(int node) {
		Map<Integer, Integer> known = this.above.get(node);
		if (known == null) {
			known = reached(node, this::holdersOf);
			this.above.put(node, known);
		}
		return known;
	}

	/**
	 * Whom an entity holds through any layers.
	 * @param node its number
	 * @return over how many holdings at least, the nearest first, the entity itself with
	 * none; at most {@value #MOST}
	 */
	Map<Integer, Integer> below(int node) {
		return reached(node, this::heldBy);
	}

	private Map<Integer, Integer> reached(int node, Neighbours next) {
		Map<Integer, Integer> layers = new LinkedHashMap<>(Map.of(node, 0));
		ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(node));
		while (!waiting.isEmpty()) {
			int here = waiting.remove();
			int layer = Objects.requireNonNull(layers.get(here));
			for (int other : next.of(here)) {
				if (layers.size() == MOST) {
					this.cut |= !layers.containsKey(other);
				}
				else if (layers.putIfAbsent(other, layer + 1) == null) {
					waiting.add(other);
				}
			}
		}
		return layers;
	}

	/**
	 * What bounded whom one comes to.
	 * @return absent if nothing did
	 */
	@Nullable Work cut() {
		return this.cut ? new Work("entities", MOST) : null;
	}

	/**
	 * The ties of a chain of holdings.
	 * @param nodes from the holder down
	 * @return numbers of ties, one fewer
	 */
	List<Integer> ties(List<Integer> nodes) {
		List<Integer> ties = new ArrayList<>();
		for (int i = 1; i < nodes.size(); i++) {
			ties.add(holding(nodes.get(i - 1), nodes.get(i)));
		}
		return ties;
	}

	private interface Lookup {

		int[] found();

	}

	/** Where one comes to from an entity. */
	interface Neighbours {

		int[] of(int node);

	}

}
