package org.guanxi.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.guanxi.fact.Entity;
import org.guanxi.fact.Source;
import org.guanxi.graph.Asking;
import org.guanxi.seed.CheckedSeed.Fact;

/**
 * The one rule that needs the database: entities may be shared with other datasets that
 * say the same of them, sources may not be shared.
 */
final class SharedFacts {

	private static final int BATCH = 5000;

	private final Asking graph;

	private final String dataset;

	private final Violations violations = new Violations();

	private SharedFacts(Asking graph, String dataset) {
		this.graph = graph;
		this.dataset = dataset;
	}

	/**
	 * Holds a folder against what other datasets say.
	 * @param seed the folder
	 * @param graph where the others are
	 * @throws Violations.Found if they contradict each other
	 */
	static void check(CheckedSeed seed, Asking graph) {
		String dataset = seed.dataset().id();
		if (graph.ask("load/datasets", Map.of(), Loaded.class).stream().map(Loaded::id).allMatch(dataset::equals)) {
			return;
		}
		SharedFacts shared = new SharedFacts(graph, dataset);
		shared.inBatches(seed::sources, shared::sources);
		shared.inBatches(seed::entities, shared::entities);
		shared.violations.none();
	}

	private <T> void inBatches(Consumer<Consumer<Fact<T>>> facts, Consumer<List<Fact<T>>> check) {
		List<Fact<T>> batch = new ArrayList<>();
		facts.accept((fact) -> {
			batch.add(fact);
			if (batch.size() == BATCH) {
				check.accept(batch);
				batch.clear();
			}
		});
		check.accept(batch);
	}

	private void sources(List<Fact<Source>> batch) {
		Map<String, Known> known = Known.sources(this.graph,
				batch.stream().map((source) -> source.fact().id()).toList());
		for (Fact<Source> source : batch) {
			Known there = known.get(source.fact().id());
			if (there != null && !there.dataset().equals(this.dataset)) {
				this.violations.add(source.row().file(), source.row().line(), "id",
						"belongs to dataset '" + there.dataset() + "'. Take an id of your own.");
			}
		}
	}

	private void entities(List<Fact<Entity>> batch) {
		Map<String, EntityRows> known = EntityRows.known(this.graph,
				batch.stream().map((entity) -> entity.fact().id()).toList());
		for (Fact<Entity> entity : batch) {
			EntityRows said = known.get(entity.fact().id());
			if (said != null) {
				said.contradictions(this.dataset, entity.row(), this.violations);
			}
		}
	}

	private record Loaded(String id) {
	}

}
