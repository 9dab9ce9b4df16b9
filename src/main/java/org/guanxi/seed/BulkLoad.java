package org.guanxi.seed;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphBusy;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.graph.State;
import org.jspecify.annotations.Nullable;

/**
 * Runs each batch in a transaction of its own, which makes sure that the load is still
 * this process's and notes how far it had got, so that nobody takes it for dead.
 */
final class BulkLoad implements SeedWriter.Transactions, Progress {

	/** After so many tries a reason that may pass hasn't. */
	private static final int TRIES = 6;

	private final Graph graph;

	private final Progress progress;

	private final Duration pause;

	private long done;

	private long total;

	BulkLoad(Graph graph, Progress progress) {
		this(graph, progress, Duration.ofSeconds(1));
	}

	/**
	 * Prepares a load.
	 * @param graph what to write to
	 * @param progress is told how far it has got
	 * @param pause after the first try that fails for a reason that may pass; it doubles
	 * with each
	 */
	BulkLoad(Graph graph, Progress progress, Duration pause) {
		this.graph = graph;
		this.progress = progress;
		this.pause = pause;
	}

	/**
	 * The driver tries again for a few seconds. That is for answers that somebody waits
	 * for: a batch may take longer, and an hour of loading isn't given up as easily.
	 */
	@Override
	public <T> T run(Function<Writing, T> work) {
		for (int tries = 1;; tries++) {
			try {
				return this.graph.write((writing) -> {
					hold(writing);
					return work.apply(writing);
				});
			}
			catch (GraphBusy ex) {
				if (tries == TRIES) {
					throw ex;
				}
				LockSupport.parkNanos(this.pause.toNanos() << (tries - 1));
			}
		}
	}

	private void hold(Writing writing) {
		Held held = writing
			.ask("load/hold", Map.of("process", State.thisProcess(), "done", this.done, "total", this.total),
					Held.class)
			.stream()
			.findFirst()
			.orElse(new Held(null, false));
		if (!held.ours()) {
			throw new LoadRefused(
					"The load was taken over by process " + Objects.requireNonNullElse(held.process(), "nobody")
							+ ", because this one had been silent. Try again when it is done.");
		}
	}

	@Override
	public void at(long done, long total) {
		this.done = done;
		this.total = total;
		this.progress.at(done, total);
	}

	@Override
	public void phase(String what) {
		this.progress.phase(what);
	}

	private record Held(@Nullable String process, boolean ours) {
	}

}
