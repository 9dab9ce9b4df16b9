package org.guanxi.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.jspecify.annotations.Nullable;

/**
 * The largest chains of stakes between the root of a structure and others: those of which
 * the product of the stakes is the largest, at most, then at least; then the shorter
 * ones. No chain comes to an entity twice.
 */
final class Chains {

	/** So many chains are followed from any entity. */
	private static final int MOST = 4;

	private final Structure structure;

	private final boolean up;

	private final Map<Integer, List<Chain>> found = new HashMap<>();

	/**
	 * Follows chains.
	 * @param structure who holds whom
	 * @param up from the root to its holders, or to what it holds
	 * @param wanted the places of those whose chains are wanted
	 */
	Chains(Structure structure, boolean up, Set<Integer> wanted) {
		this.structure = structure;
		this.up = up;
		follow(wanted);
	}

	private void follow(Set<Integer> wanted) {
		PriorityQueue<Chain> waiting = new PriorityQueue<>(Chain.LARGEST_FIRST);
		waiting.add(new Chain(0, new Share(1, 1), 0, null, null));
		int missing = wanted.size();
		while (missing > 0 && !waiting.isEmpty()) {
			Chain chain = waiting.remove();
			List<Chain> known = this.found.computeIfAbsent(chain.end(), (end) -> new ArrayList<>());
			if (known.size() == MOST) {
				continue;
			}
			known.add(chain);
			missing -= (known.size() == MOST && wanted.contains(chain.end())) ? 1 : 0;
			if (this.up) {
				this.structure.in(chain.end())
					.forEach((stake) -> add(chain, this.structure.place(stake.holder()), stake, waiting));
			}
			else {
				for (int held : this.structure.heldBy(chain.end())) {
					add(chain, held, Objects.requireNonNull(this.structure.stake(chain.end(), held)), waiting);
				}
			}
		}
	}

	private void add(Chain chain, int end, Stake stake, PriorityQueue<Chain> waiting) {
		if (!chain.holds(end)) {
			waiting.add(chain.longer(end, stake));
		}
	}

	/**
	 * The largest chains between the root and an entity.
	 * @param place its place
	 * @return at most four
	 */
	List<Chain> to(int place) {
		return this.found.getOrDefault(place, List.of());
	}

	/**
	 * A chain of stakes.
	 *
	 * @param end the place of the entity farthest from the root
	 * @param product of its stakes
	 * @param length how many stakes
	 * @param last the stake farthest from the root, absent if there is none
	 * @param before the rest of it
	 */
	record Chain(int end, Share product, int length, @Nullable Stake last, @Nullable Chain before) {

		static final Comparator<Chain> LARGEST_FIRST = Comparator
			.<Chain>comparingDouble((chain) -> -chain.product().most())
			.thenComparingDouble((chain) -> -chain.product().least())
			.thenComparingInt(Chain::length)
			.thenComparingInt(Chain::end);

		boolean holds(int place) {
			for (Chain chain = this; chain != null; chain = chain.before()) {
				if (chain.end() == place) {
					return true;
				}
			}
			return false;
		}

		Chain longer(int next, Stake stake) {
			return new Chain(next,
					new Share(this.product.least() * stake.share().least(), this.product.most() * stake.share().most()),
					this.length + 1, stake, this);
		}

		/**
		 * Its stakes.
		 * @return from the end back to the root
		 */
		List<Stake> stakes() {
			List<Stake> stakes = new ArrayList<>();
			for (Chain chain = this; chain != null; chain = chain.before()) {
				if (chain.last() != null) {
					stakes.add(chain.last());
				}
			}
			return stakes;
		}

	}

}
