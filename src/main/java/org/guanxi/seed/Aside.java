package org.guanxi.seed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work that is done while its thread reads on. There is never more than one piece of it,
 * so that what is read doesn't pile up in memory.
 */
final class Aside implements AutoCloseable {

	private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

	/**
	 * Begins with a piece of work when the one before is done.
	 * @param parts what can be done at the same time
	 * @throws RuntimeException what the work before threw
	 */
	void begin(Runnable... parts) {
		await();
		CompletableFuture<?>[] begun = new CompletableFuture<?>[parts.length];
		for (int i = 0; i < parts.length; i++) {
			begun[i] = CompletableFuture.runAsync(parts[i]);
		}
		this.work = CompletableFuture.allOf(begun);
	}

	/**
	 * Waits until the work is done.
	 * @throws RuntimeException what it threw
	 */
	void await() {
		try {
			this.work.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** Waits, whatever becomes of the work: nobody writes any more then. */
	@Override
	public void close() {
		this.work.handle((done, failure) -> true).join();
	}

}
