package org.guanxi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;
import org.guanxi.network.Page.Place;
import org.guanxi.walk.Strength;
import org.guanxi.walk.Terrain;
import org.guanxi.walk.Terrain.OutOfTime;
import org.jspecify.annotations.Nullable;

/**
 * Looks around in memory, page by page. Each entity brings along its ties to all that
 * come before it, on this page or an earlier one, so that all pages together show every
 * tie once. A page has its full number of ties before it has all entities that it may
 * have if these are that well connected; the next goes on from there.
 */
final class MemoryNetwork {

	private static final int SUREST = 100;

	private final Adjacency adjacency;

	private final NetworkQuestion question;

	private final Filter filter;

	private final Terrain terrain;

	private final BitSet shown;

	private final List<String> entities = new ArrayList<>();

	private final long[] ties;

	private int count;

	MemoryNetwork(Adjacency adjacency, NetworkQuestion question) {
		this.adjacency = adjacency;
		this.question = question;
		this.filter = new Filter(adjacency, question.wanted());
		this.terrain = new Terrain(adjacency, this.filter, Set.of(), Integer.MAX_VALUE,
				System.nanoTime() + 1_000_000L * question.budget);
		this.shown = new BitSet(adjacency.size());
		this.ties = new long[question.ties()];
	}

	/**
	 * Looks around an entity.
	 * @param id the entity
	 * @param from where the page begins
	 * @return the page; of what was come to in time, or the entity alone if others had
	 * all memory for searches until then
	 */
	Page around(String id, Place from) {
		try (Workspace workspace = this.terrain.workspace()) {
			Surroundings all = new Surroundings(this.adjacency, workspace, this.question.depth);
			boolean inTime = all.reach(this.adjacency.find(id).orElseThrow(), this.terrain,
					new Strength(this.adjacency, this.question.asOf));
			int most = from.entities() + this.question.limit + ((from.entities() == 0) ? 1 : 0);
			int[] order = all.first(most);
			for (int i = 0; i < Math.min(order.length, from.entities() - 1); i++) {
				this.shown.set(order[i]);
			}
			Place next = fill(order, from);
			int end = (next != null) ? next.entities() : order.length;
			boolean full = next != null;
			if (next == null && order.length < all.size()) {
				next = new Place(order.length, 0);
			}
			return new Page(this.entities, named(), next, all.more(end), full, inTime);
		}
		catch (OutOfTime ex) {
			return new Page((from.entities() == 0) ? List.of(id) : List.of(), List.of(), null, Map.of(), false, false);
		}
	}

	/** Tells where it had to stop because there were too many ties. */
	private @Nullable Place fill(int[] order, Place from) {
		for (int i = Math.max(0, from.entities() - 1); i < order.length; i++) {
			boolean before = i < from.entities();
			int skip = !before ? 0 : (from.ties() > 0) ? from.ties() : Integer.MAX_VALUE;
			long[] own = (skip < Integer.MAX_VALUE) ? ties(order[i]) : new long[0];
			this.shown.set(order[i]);
			int left = this.ties.length - this.count;
			if (left == 0 && own.length > 0 && !before) {
				return new Place(i, 0);
			}
			if (!before) {
				this.entities.add(this.adjacency.node(order[i]).id());
			}
			int taken = Math.clamp((long) own.length - skip, 0, left);
			if (taken > 0) {
				System.arraycopy(own, skip, this.ties, this.count, taken);
				this.count += taken;
			}
			if (skip < Integer.MAX_VALUE && skip + taken < own.length) {
				return new Place(i + 1, skip + taken);
			}
		}
		return null;
	}

	/** The ties of an entity to those that were shown before it, surest first. */
	private long[] ties(int node) {
		long[] found = new long[16];
		int count = 0;
		int end = this.adjacency.endOfSteps(node);
		for (int step = this.adjacency.firstStep(node); step < end; step++) {
			int other = this.adjacency.neighbour(step);
			boolean wanted = (other == node) ? this.adjacency.isOut(step) : this.shown.get(other);
			int tie = this.adjacency.tieOf(step);
			if (wanted && this.filter.admits(tie)) {
				if (count == found.length) {
					found = Arrays.copyOf(found, 2 * count);
				}
				found[count++] = (long) (SUREST - this.adjacency.hundredths(tie)) << 32 | tie;
			}
		}
		long[] ties = Arrays.copyOf(found, count);
		Arrays.sort(ties);
		return ties;
	}

	private List<String> named() {
		Arrays.sort(this.ties, 0, this.count);
		return Arrays.stream(this.ties, 0, this.count).mapToObj((tie) -> this.adjacency.tie((int) tie)).toList();
	}

}
