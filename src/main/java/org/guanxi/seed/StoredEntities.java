package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.guanxi.fact.Entity;
import org.guanxi.seed.CheckedSeed.Fact;

/** The entities of a dataset, which may share them with others. */
final class StoredEntities implements Stored<Entity> {

	private final Set<String> seen = new HashSet<>();

	@Override
	public Consumer<Batch> ready(List<Fact<Entity>> facts) {
		Map<String, String> rows = new LinkedHashMap<>();
		facts.forEach((fact) -> rows.put(fact.fact().id(), EntityRows.row(fact.fact())));
		return (batch) -> take(batch, rows);
	}

	private void take(Batch batch, Map<String, String> rows) {
		this.seen.addAll(rows.keySet());
		Map<String, EntityRows> known = EntityRows.known(batch.writing(), List.copyOf(rows.keySet()));
		List<EntityRows> added = new ArrayList<>();
		List<EntityRows> changed = new ArrayList<>();
		rows.forEach((id, row) -> {
			EntityRows said = known.getOrDefault(id, new EntityRows(List.of(), List.of()));
			if (!said.says(batch.dataset(), row)) {
				Map<String, Object> before = said.cells(batch.dataset());
				Difference difference = said.put(batch.dataset(), row);
				batch.count("entities", difference, 1);
				batch.changes().add("entity", id, difference, before, said.cells(batch.dataset()));
				(known.containsKey(id) ? changed : added).add(said);
			}
		});
		batch.write("load/new-entities", merged(added));
		batch.write("load/entities", merged(changed));
	}

	/** To make the keys of names is slow: all processors do it. */
	private static List<Map<String, Object>> merged(List<EntityRows> said) {
		return said.parallelStream().map(EntityRows::merged).toList();
	}

	@Override
	public void giveUp(Batch batch, List<String> ids) {
		List<String> left = ids.stream().filter((id) -> !this.seen.contains(id)).toList();
		batch.count("entities", Difference.REMOVED, left.size());
		List<String> gone = new ArrayList<>();
		List<Map<String, Object>> kept = new ArrayList<>();
		EntityRows.known(batch.writing(), left).forEach((id, said) -> {
			batch.changes().add("entity", id, Difference.REMOVED, said.cells(batch.dataset()), null);
			said.remove(batch.dataset());
			if (said.isEmpty()) {
				gone.add(id);
			}
			else {
				kept.add(said.merged());
			}
		});
		batch.write("load/entities", kept);
		batch.writing().write("load/removed-entities", Map.of("ids", gone));
	}

}
