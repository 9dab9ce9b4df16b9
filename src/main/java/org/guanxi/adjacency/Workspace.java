package org.guanxi.adjacency;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * What one search needs of memory: 20 bytes an entity, 24 if much is cut off. It is lent
 * and given back, so that there are no more than searches at one time.
 */
public final class Workspace implements AutoCloseable {

	/** Distances beyond count as this. */
	static final int FAR = 62;

	private static final int STRIDE = 64;

	private final Pool pool;

	private final int[] forward;

	private final int[] backward;

	private final int[] closed;

	/** Entities in the order in which a search from the start came to them. */
	public final int[] out;

	/** Entities in the order in which a search from the end came to them. */
	public final int[] back;

	private int base;

	/** How far from the end, of whom a way can still lead there; for few searches. */
	private int[] toEnd = {};

	private int again;

	Workspace(int entities, Pool pool) {
		this.pool = pool;
		this.forward = new int[entities];
		this.backward = new int[entities];
		this.closed = new int[entities];
		this.out = new int[entities];
		this.back = new int[entities];
	}

	/** Forgets the search before. */
	void begin() {
		if (this.base > Integer.MAX_VALUE - 2 * STRIDE) {
			Arrays.fill(this.forward, 0);
			Arrays.fill(this.backward, 0);
			Arrays.fill(this.closed, 0);
			this.base = 0;
		}
		this.base += STRIDE;
	}

	/**
	 * How far an entity is from the start.
	 * @param node its number
	 * @return hops, -1 if the search hasn't come to it
	 */
	public int fromStart(int node) {
		return Math.max(-1, this.forward[node] - this.base);
	}

	public void setFromStart(int node, int hops) {
		this.forward[node] = this.base + Math.min(hops, FAR);
	}

	/**
	 * How far an entity is from the end.
	 * @param node its number
	 * @return hops, -1 if the search hasn't come to it
	 */
	public int fromEnd(int node) {
		return Math.max(-1, this.backward[node] - this.base);
	}

	public void setFromEnd(int node, int hops) {
		this.backward[node] = this.base + Math.min(hops, FAR);
	}

	/**
	 * Makes a search from the end forget that it has come to an entity.
	 * @param node its number
	 */
	public void forgetFromEnd(int node) {
		this.backward[node] = 0;
	}

	public boolean isClosed(int node) {
		return this.closed[node] == this.base;
	}

	/**
	 * Keeps a search from walking through an entity.
	 * @param node its number
	 */
	public void close(int node) {
		this.closed[node] = this.base;
	}

	public void open(int node) {
		this.closed[node] = 0;
	}

	/** Forgets who leads to the end. */
	public void beginToEnd() {
		if (this.toEnd.length == 0) {
			this.toEnd = new int[this.forward.length];
		}
		if (this.again > Integer.MAX_VALUE - 2 * STRIDE) {
			Arrays.fill(this.toEnd, 0);
			this.again = 0;
		}
		this.again += STRIDE;
	}

	public void setToEnd(int node, int hops) {
		this.toEnd[node] = this.again + Math.min(hops, FAR);
	}

	/**
	 * Whether the end can be reached from an entity in time.
	 * @param node its number
	 * @param hops in how many hops at most
	 * @return {@code false} if not
	 */
	public boolean leadsToEnd(int node, int hops) {
		return this.again <= this.toEnd[node] && this.toEnd[node] - this.again <= hops;
	}

	@Override
	public void close() {
		this.pool.take(this);
	}

	/**
	 * So many for each processor that a few searches which take all of their time hold
	 * nobody up; who comes later waits. As many are kept as there are processors.
	 */
	static final class Pool {

		private static final int KEPT = Math.max(2, Runtime.getRuntime().availableProcessors());

		static final int MOST = 4 * KEPT;

		private final BlockingQueue<Workspace> free = new ArrayBlockingQueue<>(KEPT);

		private final Semaphore lent = new Semaphore(MOST);

		private final int entities;

		Pool(int entities) {
			this.entities = entities;
		}

		Workspace lend() {
			this.lent.acquireUninterruptibly();
			return next();
		}

		@Nullable Workspace lend(long deadline) {
			try {
				return this.lent.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS) ? next() : null;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return null;
			}
		}

		private Workspace next() {
			try {
				Workspace workspace = this.free.poll();
				if (workspace == null) {
					workspace = new Workspace(this.entities, this);
				}
				workspace.begin();
				return workspace;
			}
			catch (OutOfMemoryError ex) {
				this.lent.release();
				throw ex;
			}
		}

		private void take(Workspace workspace) {
			this.free.offer(workspace);
			this.lent.release();
		}

	}

}
