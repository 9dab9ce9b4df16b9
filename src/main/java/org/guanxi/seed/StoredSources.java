package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.guanxi.fact.Source;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/** The sources of a dataset. What could be known when follows their dates. */
final class StoredSources implements Stored<Source> {

	private final Set<String> seen = new HashSet<>();

	@Override
	public Consumer<Batch> ready(List<Fact<Source>> facts) {
		return (batch) -> take(batch, facts);
	}

	private void take(Batch batch, List<Fact<Source>> facts) {
		Map<String, Known> known = Known.sources(batch.writing(),
				facts.stream().map((fact) -> fact.fact().id()).toList());
		List<Fact<Source>> changed = new ArrayList<>();
		for (Fact<Source> fact : facts) {
			String id = fact.fact().id();
			this.seen.add(id);
			Difference difference = Known.difference(known.get(id), fact.digest());
			batch.count("sources", difference, 1);
			if (difference != Difference.NONE) {
				changed.add(fact);
			}
		}
		List<String> ids = changed.stream().map((fact) -> fact.fact().id()).toList();
		Map<String, Map<String, Object>> before = batch.before("load/sources",
				changed.stream()
					.map((fact) -> Map.<String, Object>of("source", fact.fact(), "digest", fact.digest()))
					.toList());
		changed.stream().map(Fact::fact).forEach((source) -> note(batch.changes(), source, before.get(source.id())));
		batch.writing()
			.ask("load/keys-of-sources", Map.of("ids", ids), Touched.Ends.class)
			.forEach(batch.touched()::tie);
	}

	private static void note(ChangePage changes, Source source, @Nullable Map<String, Object> before) {
		if (before == null) {
			changes.added("source", source.id(), source);
		}
		else {
			changes.changed("source", source.id(), before, source);
		}
	}

	@Override
	public void giveUp(Batch batch, List<String> ids) {
		List<String> gone = ids.stream().filter((id) -> !this.seen.contains(id)).toList();
		batch.count("sources", Difference.REMOVED, gone.size());
		batch.writing()
			.ask("load/removed-sources", Map.of("ids", gone), Batch.Before.class)
			.forEach((source) -> batch.changes().removed("source", source.id(), source.cells()));
	}

}
