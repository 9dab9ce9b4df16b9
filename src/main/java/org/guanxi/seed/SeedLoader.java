package org.guanxi.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.graph.Asking;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.graph.GraphBusy;
import org.guanxi.graph.Importer;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes the graph equal to a folder, for the folder's dataset: what other datasets hold,
 * and what others put into the same database, stays. Up to 100,000 changes are one
 * transaction; more, or more than the database has memory for, are a bulk load, during
 * which the graph says that it is loading.
 */
@Component
public class SeedLoader {

	private final Graph graph;

	private final Schema schema;

	private final Optional<Importer> importer;

	private final Bounds bounds;

	@Autowired
	SeedLoader(Graph graph, Schema schema, Optional<Importer> importer) {
		this(graph, schema, importer, Bounds.USUAL);
	}

	SeedLoader(Graph graph, Schema schema, Optional<Importer> importer, Bounds bounds) {
		this.graph = graph;
		this.schema = schema;
		this.importer = importer.filter(Importer::isPossible);
		this.bounds = bounds;
	}

	/**
	 * Loads a folder.
	 * @param files the folder
	 * @param progress is told how far it has got
	 * @return what changed
	 * @throws Violations.Found if anything in the folder is wrong; nothing is written
	 * then
	 * @throws LoadRefused if another load is under way, or has taken this one over
	 */
	public synchronized LoadSummary load(SeedFiles files, Progress progress) {
		progress.phase("Checking facts");
		CheckedSeed seed = CheckedSeed.check(files);
		Optional<State> loading = State.of(this.graph).filter(State::loading);
		loading.ifPresent((state) -> refuse(state, seed.dataset().id()));
		if (loading.isEmpty() && this.importer.isPresent() && seed.factCount() > this.bounds.online()
				&& isEmpty(this.graph) && this.graph.write((writing) -> isFirst(seed, writing))) {
			return first(seed, this.importer.get(), progress);
		}
		progress.phase("Comparing with the graph");
		SharedFacts.check(seed, this.graph);
		if (loading.isPresent()) {
			return bulk(seed, progress);
		}
		try {
			return this.graph.writeAsOne((writing) -> atOnce(seed, writing, progress));
		}
		catch (SeedWriter.TooManyChanges ex) {
			return bulk(seed, progress);
		}
		catch (GraphBusy ex) {
			if (!ex.isFull()) {
				throw ex;
			}
			return bulk(seed, progress);
		}
	}

	/**
	 * Takes up a bulk load that was interrupted.
	 * @param progress is told how far it has got
	 * @return what changed, empty if there was nothing to take up
	 * @throws LoadRefused if its folder isn't there any more
	 * @throws Violations.Found if anything in its folder is wrong by now
	 */
	public synchronized Optional<LoadSummary> resume(Progress progress) {
		return State.of(this.graph)
			.filter(State::loading)
			.filter((state) -> !state.alive())
			.map((state) -> load(files(state), progress));
	}

	private static void refuse(State state, String dataset) {
		if (state.alive()) {
			throw new LoadRefused("Dataset '" + state.dataset() + "' is being loaded by process " + state.process()
					+ ". Try again when it is done.");
		}
		if (!dataset.equals(state.dataset())) {
			throw new LoadRefused("The load of dataset '" + state.dataset()
					+ "' was interrupted. Finish it first: load " + state.location());
		}
	}

	private static SeedFiles files(State state) {
		String location = Objects.requireNonNullElse(state.location(), "");
		if (location.isEmpty()) {
			return SeedFiles.shipped();
		}
		Path folder = Path.of(location);
		if (!Files.isDirectory(folder)) {
			throw new LoadRefused("The load of dataset '" + state.dataset() + "' was interrupted, and its folder "
					+ folder + " isn't here. Load it from where it is: load DIR");
		}
		return SeedFiles.in(folder);
	}

	private LoadSummary atOnce(CheckedSeed seed, Writing writing, Progress progress) {
		begin(seed, writing, Map.of("process", State.thisProcess()));
		SeedWriter writer = new SeedWriter(seed, new SeedWriter.Transactions() {

			@Override
			public <T> T run(Function<Writing, T> work) {
				return work.apply(writing);
			}

		}, this.bounds, progress);
		return finish(seed, writing, writer.run(), writer.log());
	}

	private LoadSummary bulk(CheckedSeed seed, Progress progress) {
		BulkLoad bulk = new BulkLoad(this.graph, progress);
		this.graph.write((writing) -> begin(seed, writing, loading(seed)));
		SeedWriter writer = new SeedWriter(seed, bulk, this.bounds.unbounded(), bulk);
		LoadSummary.Tally tally = writer.run();
		return bulk.run((writing) -> finish(seed, writing, tally, writer.log()));
	}

	private static Map<String, Object> loading(CheckedSeed seed) {
		return Map.of("status", State.LOADING, "dataset", seed.dataset().id(), "location", seed.location(), "process",
				State.thisProcess(), "done", 0L, "total", 0L);
	}

	private static boolean isEmpty(Asking graph) {
		return graph.ask("load/empty", Map.of(), Empty.class).getFirst().empty();
	}

	/** Looks again, and tells others, who would write into what is to be replaced. */
	private static boolean isFirst(CheckedSeed seed, Writing writing) {
		State.locked(writing).filter(State::loading).ifPresent((loading) -> refuse(loading, seed.dataset().id()));
		boolean first = isEmpty(writing);
		if (first) {
			writing.write("load/state", Map.of("state", loading(seed)));
		}
		return first;
	}

	private LoadSummary first(CheckedSeed seed, Importer importer, Progress progress) {
		FirstLoad load = new FirstLoad(seed, this.bounds.batch(), importer, progress);
		try {
			load.derive();
		}
		catch (RuntimeException | Error ex) {
			giveUp(ex);
			throw ex;
		}
		LoadSummary.Tally tally = load.run(loading(seed));
		progress.phase("Building the indexes");
		this.schema.applyToImported();
		LoadSummary summary = this.graph.write((writing) -> {
			Dataset dataset = begin(seed, writing, Map.of("derivation", Derivation.VERSION));
			writing.write("load/loaded", Map.of("dataset", dataset.id()));
			return finish(seed, writing, tally, load.log());
		});
		load.end();
		return summary;
	}

	/** Nothing has been written, so that there is nothing to take up. */
	private void giveUp(Throwable cause) {
		try {
			this.graph.write((writing) -> {
				writing.write("load/given-up", Map.of("process", State.thisProcess()));
				return cause;
			});
		}
		catch (RuntimeException ex) {
			cause.addSuppressed(ex);
		}
	}

	/** Looks again, now that nobody else can begin. */
	private static Dataset begin(CheckedSeed seed, Writing writing, Map<String, Object> state) {
		State.locked(writing).filter(State::loading).ifPresent((loading) -> refuse(loading, seed.dataset().id()));
		writing.write("load/state", Map.of("state", state));
		return seed.dataset();
	}

	private LoadSummary finish(CheckedSeed seed, Writing writing, LoadSummary.Tally tally, ChangeLog log) {
		Dataset dataset = seed.dataset();
		List<Loaded> before = writing.ask("load/datasets", Map.of(), Loaded.class);
		Loaded now = new Loaded(dataset.id(), seed.digest());
		if (!before.contains(now)) {
			Map<String, Object> row = new HashMap<>(seed.counts());
			row.putAll(Map.of("id", dataset.id(), "title", dataset.title(), "licence", dataset.licence(), "maintainer",
					dataset.maintainer(), "digest", seed.digest()));
			writing.write("load/dataset", Map.of("dataset", row));
		}
		String digest = digest(writing.ask("load/datasets", Map.of(), Loaded.class));
		String earlier = State.locked(writing).map(State::digest).orElse(null);
		writing.write("load/state", Map.of("state", Map.of("status", State.READY, "digest", digest)));
		log.close(writing, dataset.id(), earlier, digest);
		return tally.summary(dataset.id(), digest);
	}

	private static String digest(List<Loaded> datasets) {
		String all = datasets.stream()
			.map((dataset) -> dataset.id() + ' ' + dataset.digest())
			.collect(Collectors.joining("\n", "derivation " + Derivation.VERSION + '\n', ""));
		return Digest.hex(Digest.of(all));
	}

	private record Empty(boolean empty) {
	}

	private record Loaded(String id, String digest) {
	}

}
