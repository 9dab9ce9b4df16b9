package org.guanxi.seed;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.guanxi.graph.Graph;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.graph.State;
import org.jspecify.annotations.Nullable;

/**
 * Runs each batch in a transaction of its own, which makes sure that the load is still
 * this process's and notes how far it had got, so that nobody takes it for dead.
 */
final class BulkLoad implements SeedWriter.Transactions, Progress {

	private final Graph graph;

	private final Progress progress;

	private long done;

	private long total;

	BulkLoad(Graph graph, Progress progress) {
		this.graph = graph;
		this.progress = progress;
	}

	@Override
	public <T> T run(Function<Writing, T> work) {
		return this.graph.write((writing) -> {
			hold(writing);
			return work.apply(writing);
		});
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
