package org.guanxi.adjacency;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * What one search needs of memory: 20 bytes an entity. It is lent and given back, so that
 * there are no more than searches at one time.
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

	@Override
	public void close() {
		this.pool.take(this);
	}

	/** As many as there are processors; who comes later waits. */
	static final class Pool {

		private final ConcurrentLinkedQueue<Workspace> free = new ConcurrentLinkedQueue<>();

		private final Semaphore lent = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

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
			this.free.add(workspace);
			this.lent.release();
		}

	}

}
