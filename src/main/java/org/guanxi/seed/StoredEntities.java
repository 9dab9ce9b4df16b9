package org.guanxi.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guanxi.fact.Entity;
import org.guanxi.seed.CheckedSeed.Fact;

/** The entities of a dataset, which may share them with others. */
final class StoredEntities implements Stored<Entity> {

	private final Set<String> seen = new HashSet<>();

	@Override
	public void take(Batch batch, List<Fact<Entity>> facts) {
		Map<String, EntityRows> known = EntityRows.known(batch.writing(),
				facts.stream().map((fact) -> fact.fact().id()).toList());
		List<Map<String, Object>> added = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		for (Fact<Entity> fact : facts) {
			String id = fact.fact().id();
			this.seen.add(id);
			EntityRows said = known.getOrDefault(id, new EntityRows(List.of(), List.of()));
			Map<String, Object> before = said.cells(batch.dataset());
			Difference difference = said.put(batch.dataset(), fact.fact());
			batch.count("entities", difference, 1);
			batch.changes().add("entity", id, difference, before, said.cells(batch.dataset()));
			if (difference != Difference.NONE) {
				(known.containsKey(id) ? changed : added).add(said.merged());
			}
		}
		batch.write("load/new-entities", added);
		batch.write("load/entities", changed);
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
