package org.guanxi.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Work that is done while its thread reads on. There is never more than one piece of it,
 * so that what is read doesn't pile up in memory.
 */
final class Aside implements AutoCloseable {

	/** As many threads as there are processors, for streams within the work too. */
	private final ForkJoinPool threads = threads(Thread.currentThread().getContextClassLoader());

	private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

	/**
	 * Works through what is read, a page at a time.
	 * @param size how many are a page
	 * @param read gives them all, one after the other
	 * @param work begins to work on a page, a list of its own
	 * @throws RuntimeException or an error, whichever reading or the work threw
	 */
	static <T> void pages(int size, Consumer<Consumer<T>> read, BiConsumer<Aside, List<T>> work) {
		List<T> page = new ArrayList<>();
		try (Aside aside = new Aside()) {
			read.accept((one) -> {
				page.add(one);
				if (page.size() == size) {
					work.accept(aside, List.copyOf(page));
					page.clear();
				}
			});
			if (!page.isEmpty()) {
				work.accept(aside, List.copyOf(page));
			}
			aside.await();
		}
	}

	/** In one jar, only the loader of who asks for them finds every file. */
	private static ForkJoinPool threads(ClassLoader loader) {
		return new ForkJoinPool(Runtime.getRuntime().availableProcessors(), (pool) -> {
			ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
			thread.setContextClassLoader(loader);
			return thread;
		}, null, false);
	}

	/**
	 * Begins with a piece of work when the one before is done.
	 * @param parts what can be done at the same time
	 * @throws RuntimeException or an error, whichever the work before threw
	 */
	void begin(Runnable... parts) {
		await();
		CompletableFuture<?>[] begun = new CompletableFuture<?>[parts.length];
		for (int i = 0; i < parts.length; i++) {
			begun[i] = CompletableFuture.runAsync(parts[i], this.threads);
		}
		this.work = CompletableFuture.allOf(begun);
	}

	/**
	 * Waits until the work is done.
	 * @throws RuntimeException or an error, whichever it threw
	 */
	void await() {
		try {
			this.work.join();
		}
		catch (CompletionException ex) {
			switch (ex.getCause()) {
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				case null, default -> throw ex;
			}
		}
	}

	/** Waits, whatever becomes of the work: nobody writes any more then. */
	@Override
	public void close() {
		this.work.handle((done, failure) -> true).join();
		this.threads.close();
	}

}
