package org.guanxi.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Finds chains of holdings from a holder down to one or two entities. */
final class Chains {

	/** No entity's number. */
	private static final int NOBODY = -1;

	private final Interests interests;

	Chains(Interests interests) {
		this.interests = interests;
	}

	/**
	 * The shortest chain.
	 * @param holder the holder's number
	 * @param node whom it is to lead to
	 * @param without who must not be on it, negative if anybody may
	 * @return entities from the holder down, absent if there is none; the holder alone if
	 * it is the one
	 */
	@Nullable List<Integer> chain(int holder, int node, int without) {
		Map<Integer, Integer> below = new HashMap<>(Map.of(node, node));
		ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(node));
		while (!waiting.isEmpty() && !below.containsKey(holder)) {
			int here = waiting.remove();
			for (int above : this.interests.holdersOf(here)) {
				if (above != without && below.putIfAbsent(above, here) == null) {
					waiting.add(above);
				}
			}
		}
		return below.containsKey(holder) ? down(holder, below) : null;
	}

	private static List<Integer> down(int holder, Map<Integer, Integer> below) {
		List<Integer> chain = new ArrayList<>(List.of(holder));
		int next = Objects.requireNonNull(below.get(holder));
		while (next != chain.getLast()) {
			chain.add(next);
			next = Objects.requireNonNull(below.get(next));
		}
		return chain;
	}

	/**
	 * Two chains that have nobody in common but the holder, the shortest of both
	 * together: a flow of two up to the holder, through nobody else twice, at the least
	 * cost.
	 * @param holder the holder's number
	 * @param one whom the first is to lead to
	 * @param other whom the second is to lead to
	 * @return entities from the holder down, absent if there are no such two; the holder
	 * alone where it is the one or the other
	 */
	@Nullable List<List<Integer>> apart(int holder, int one, int other) {
		if (holder == one || holder == other) {
			List<Integer> chain = chain(holder, (holder == one) ? other : one, NOBODY);
			return (chain == null) ? null
					: (holder == one) ? List.of(List.of(holder), chain) : List.of(chain, List.of(holder));
		}
		Map<Integer, Integer> below = new HashMap<>(Map.of(one, one));
		below.put(other, other);
		ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(one, other));
		while (!waiting.isEmpty() && !below.containsKey(holder)) {
			int here = waiting.remove();
			for (int above : this.interests.holdersOf(here)) {
				if (below.putIfAbsent(above, here) == null) {
					waiting.add(above);
				}
			}
		}
		if (!below.containsKey(holder)) {
			return null;
		}
		List<Integer> first = down(holder, below);
		return new Second(holder, first, (first.getLast() == one) ? other : one).both(one, other);
	}

	/** The way that a second chain takes, where it may undo what the first took. */
	private final class Second {

		private final int holder;

		/** Whom the first chain leads up to from each of its entities. */
		private final Map<Integer, Integer> up = new HashMap<>();

		/** Whom it comes from. */
		private final Map<Integer, Integer> down = new HashMap<>();

		/** What it takes to come to each state, and from which. */
		private final Map<State, Integer> cost = new HashMap<>();

		private final Map<State, State> from = new HashMap<>();

		private final ArrayDeque<State> waiting = new ArrayDeque<>();

		private final int start;

		Second(int holder, List<Integer> first, int start) {
			this.holder = holder;
			this.start = start;
			for (int i = 1; i < first.size(); i++) {
				this.up.put(first.get(i), first.get(i - 1));
				this.down.put(first.get(i - 1), first.get(i));
			}
			search();
		}

		private void search() {
			come(new State(this.start, true), null, 0);
			while (!this.waiting.isEmpty()) {
				State here = this.waiting.remove();
				int cost = Objects.requireNonNull(this.cost.get(here));
				if (here.node() == this.holder) {
					continue;
				}
				Integer taken = this.up.get(here.node());
				if (here.leaving()) {
					for (int above : Chains.this.interests.holdersOf(here.node())) {
						if (taken == null || above != taken) {
							come(new State(above, !this.up.containsKey(above)), here, cost + 1);
						}
					}
					if (taken != null) {
						come(new State(here.node(), false), here, cost);
					}
				}
				else {
					Integer back = this.down.get(here.node());
					if (back != null) {
						come(new State(back, true), here, cost - 1);
					}
				}
			}
		}

		private void come(State state, @Nullable State before, int cost) {
			Integer known = this.cost.get(state);
			if (known == null || cost < known) {
				this.cost.put(state, cost);
				if (before != null) {
					this.from.put(state, before);
				}
				this.waiting.add(state);
			}
		}

		@Nullable List<List<Integer>> both(int one, int other) {
			State end = new State(this.holder, true);
			if (!this.cost.containsKey(end)) {
				return null;
			}
			Map<Integer, Integer> ways = new HashMap<>(this.up);
			List<int[]> added = new ArrayList<>();
			for (State to = end; this.from.containsKey(to);) {
				State before = Objects.requireNonNull(this.from.get(to));
				boolean undone = !before.leaving() && to.leaving() && before.node() != to.node();
				if (undone) {
					ways.remove(to.node(), before.node());
				}
				else if (before.node() != to.node()) {
					added.add(new int[] { before.node(), to.node() });
				}
				to = before;
			}
			added.forEach((step) -> ways.put(step[0], step[1]));
			return Arrays.asList(chain(one, ways), chain(other, ways));
		}

		private List<Integer> chain(int node, Map<Integer, Integer> ways) {
			List<Integer> chain = new ArrayList<>(List.of(node));
			while (chain.getLast() != this.holder) {
				chain.add(Objects.requireNonNull(ways.get(chain.getLast())));
			}
			return chain.reversed();
		}

	}

	/**
	 * Where a second chain is: come to an entity, or about to leave it. To an entity of
	 * the first chain one can come, but not leave it other than back along that chain.
	 *
	 * @param node the entity's number
	 * @param leaving whether it may be left
	 */
	private record State(int node, boolean leaving) {
	}

}
