package org.guanxi.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.fact.TieType;
import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.guanxi.holding.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * Finds circles of holdings through an entity that visit nobody twice: those first over
 * which most may come back, by the product of their shares; then the shorter ones. An
 * investment without a percentage is a holding of a size that nobody states. Who isn't in
 * a circle with the entity is never looked at twice, and of the others it is known what
 * can come back from them at most.
 */
final class Circles {

	/** So many chains are followed at most. */
	private static final int MOST = 100_000;

	private final Interests holders;

	private final Stakes stakes;

	private final int entity;

	/** What can come back from whom at most. */
	private final Map<Integer, Return> returns = new HashMap<>();

	private final List<Circle> found = new ArrayList<>();

	private Set<Integer> group = Set.of();

	private @Nullable Work cut;

	/**
	 * Finds circles.
	 * @param adjacency all ties
	 * @param question which of them, and how many circles
	 * @param doubts about them
	 * @param entity the number of the entity
	 * @param work how much may be looked at
	 */
	Circles(Adjacency adjacency, FindingsQuestion question, Doubts doubts, int entity, Work work) {
		Filter filter = new Filter(adjacency, question.lasting());
		this.holders = new Interests(adjacency, (tie) -> adjacency.type(tie) != TieType.PART_OF && filter.admits(tie),
				doubts, work);
		this.stakes = new Stakes(adjacency, question.ever(), Map.of());
		this.entity = entity;
		try {
			search(question.limit + 1, new Work("chains of holdings", MOST));
		}
		catch (Work.TooMuch ex) {
			this.cut = ex.work();
		}
	}

	private void search(int most, Work chains) {
		Set<Integer> together = new TreeSet<>(this.holders.below(this.entity).keySet());
		together.retainAll(this.holders.above(this.entity).keySet());
		this.group = together;
		returns();
		PriorityQueue<Circle> waiting = new PriorityQueue<>(Comparator.<Circle>comparingDouble((chain) -> -most(chain))
			.thenComparingInt(this::length)
			.thenComparing(Circle::path, Circles::inOrder));
		waiting.add(Circle.from(this.entity));
		while (!waiting.isEmpty() && this.found.size() < most) {
			Circle chain = waiting.remove();
			if (chain.length() > 0 && chain.end() == this.entity) {
				this.found.add(chain);
				continue;
			}
			for (int next : this.holders.heldBy(chain.end())) {
				if (this.group.contains(next) && !chain.visits(next)) {
					chains.look(1);
					waiting.add(chain.longer(next, share(chain.end(), next)));
				}
			}
		}
	}

	/** Best first, from the entity upwards. */
	private void returns() {
		PriorityQueue<Return> waiting = new PriorityQueue<>(Return.FIRST);
		waiting.add(new Return(this.entity, 1, 0));
		while (!waiting.isEmpty()) {
			Return best = waiting.remove();
			if (this.returns.putIfAbsent(best.node(), best) == null) {
				for (int above : this.holders.holdersOf(best.node())) {
					if (this.group.contains(above) && !this.returns.containsKey(above)) {
						waiting
							.add(new Return(above, best.most() * share(above, best.node()).most(), best.length() + 1));
					}
				}
			}
		}
	}

	private double most(Circle chain) {
		return chain.product().most() * Objects.requireNonNull(this.returns.get(chain.end())).most();
	}

	private int length(Circle chain) {
		return chain.length() + Objects.requireNonNull(this.returns.get(chain.end())).length();
	}

	private static int inOrder(List<Integer> one, List<Integer> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int order = Integer.compare(one.get(i), other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	private Share share(int holder, int held) {
		double sure = 0;
		for (Stake stake : this.stakes.in(held)) {
			if (stake.holder() == holder) {
				return stake.share();
			}
			sure += stake.share().least();
		}
		return new Share(0, Math.max(0, 1 - sure));
	}

	/**
	 * The ties of a circle.
	 * @param circle the circle
	 * @return numbers, in order
	 */
	List<Integer> ties(Circle circle) {
		return this.holders.ties(circle.path());
	}

	/**
	 * The circles.
	 * @return in order, one more than wanted if there are more
	 */
	List<Circle> found() {
		return this.found;
	}

	/**
	 * Who all hold each other over circles with the entity.
	 * @return numbers, the entity among them; it alone if it is on no circle
	 */
	Set<Integer> group() {
		return this.group;
	}

	/**
	 * What bounded the search.
	 * @return absent if nothing did
	 */
	@Nullable Work cut() {
		return (this.cut != null) ? this.cut : this.holders.cut();
	}

	/**
	 * What can come back.
	 *
	 * @param node from whom
	 * @param most a fraction
	 * @param length over how many holdings
	 */
	private record Return(int node, double most, int length) {

		static final Comparator<Return> FIRST = Comparator.<Return>comparingDouble((one) -> -one.most())
			.thenComparingInt(Return::length)
			.thenComparingInt(Return::node);

	}

}
