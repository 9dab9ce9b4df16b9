package org.guanxi.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guanxi.fact.EntityType;
import org.guanxi.fact.Source;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The sources and entities that rows may refer to. As long as they aren't all in, or if
 * some of them could not be read, none is said to be missing.
 */
final class References {

	private final Map<String, Optional<Source>> sources = new HashMap<>();

	private final Map<String, Optional<EntityType>> entities = new HashMap<>();

	private boolean allSources;

	private boolean allEntities;

	/**
	 * Remembers a source.
	 * @param id its id
	 * @param source the source, empty if its row isn't right
	 */
	void source(String id, Optional<Source> source) {
		this.sources.putIfAbsent(id, source);
	}

	void allSourcesAreIn() {
		this.allSources = true;
	}

	/**
	 * Remembers an entity.
	 * @param id its id
	 * @param type what it is, empty if its row doesn't say
	 */
	void entity(String id, Optional<EntityType> type) {
		this.entities.putIfAbsent(id, type);
	}

	void allEntitiesAreIn() {
		this.allEntities = true;
	}

	/**
	 * Looks for the source that a cell refers to, and reports that there is none.
	 * @param cells the row
	 * @param column the column
	 * @return the source; empty, too, if its own row isn't right
	 */
	Optional<Source> source(Cells cells, String column) {
		String id = cells.optional(column);
		if (id != null && this.allSources && !this.sources.containsKey(id)) {
			cells.report(column, "there is no source '" + id + "' in sources.csv. Add it, or correct the id.");
		}
		return Optional.ofNullable(id).flatMap((known) -> this.sources.getOrDefault(known, Optional.empty()));
	}

	/**
	 * Looks for an entity that a cell refers to, and reports that there is none.
	 * @param cells the row
	 * @param column the column
	 * @param id the entity's id
	 * @return what it is; empty, too, if its own row doesn't say
	 */
	Optional<EntityType> entity(Cells cells, String column, String id) {
		if (this.allEntities && !this.entities.containsKey(id)) {
			cells.report(column, "there is no entity '" + id
					+ "' in entities/. Correct the id, or add its line, also where another dataset has it.");
		}
		return this.entities.getOrDefault(id, Optional.empty());
	}

	/**
	 * Looks at one end of a tie.
	 * @param cells the row
	 * @param column the column
	 * @param type the type of the tie, {@code null} if it isn't known
	 * @param allowed what may stand there
	 */
	void end(Cells cells, String column, @Nullable TieType type, Set<EntityType> allowed) {
		String id = cells.optional(column);
		if (id != null) {
			entity(cells, column, id).filter((end) -> type != null && !allowed.contains(end))
				.ifPresent((end) -> cells.report(column, "'%s' is a %s; %s takes %s here.".formatted(id, end, type,
						allowed.stream().map(EntityType::toString).collect(Collectors.joining(", ")))));
		}
	}

}
