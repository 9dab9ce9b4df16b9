package org.guanxi.finding;

import java.util.ArrayList;
import java.util.List;

import org.guanxi.holding.Share;
import org.jspecify.annotations.Nullable;

/**
 * A chain of holdings from an entity, which has become a circle when it has come back.
 *
 * @param end the number of the entity farthest down
 * @param product of the shares
 * @param length how many holdings
 * @param before the rest of it, absent if there is nothing but the entity
 */
record Circle(int end, Share product, int length, @Nullable Circle before) {

	static Circle from(int entity) {
		return new Circle(entity, new Share(1, 1), 0, null);
	}

	Circle longer(int next, Share share) {
		return new Circle(next, new Share(this.product.least() * share.least(), this.product.most() * share.most()),
				this.length + 1, this);
	}

	/**
	 * Whether it has come to an entity after its beginning.
	 * @param node the entity's number
	 * @return {@code false} if not
	 */
	boolean visits(int node) {
		for (Circle chain = this; chain.before() != null; chain = chain.before()) {
			if (chain.end() == node) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whom it leads through.
	 * @return numbers of entities, from the first to the last
	 */
	List<Integer> path() {
		List<Integer> path = new ArrayList<>();
		for (Circle chain = this; chain != null; chain = chain.before()) {
			path.add(chain.end());
		}
		return path.reversed();
	}

}
