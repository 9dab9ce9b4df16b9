package org.guanxi.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Entity;
import org.guanxi.graph.Asking;
import org.guanxi.name.Name;
import org.guanxi.name.NameKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What several datasets say of one entity, each by its row. Cells that only some state
 * add up; cells that contradict each other keep a folder from being loaded.
 */
final class EntityRows {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, Object>> CELLS = new TypeReference<>() {
	};

	/** An entity with very many names is found by some of them. */
	private static final int MOST_KEYS = 1000;

	private static final int ASCII = 0x80;

	private final Map<String, String> rows = new TreeMap<>();

	/**
	 * The rows that the graph holds.
	 * @param datasets the datasets that hold the entity
	 * @param rows the row of each
	 */
	EntityRows(List<String> datasets, List<String> rows) {
		for (int i = 0; i < datasets.size(); i++) {
			this.rows.put(datasets.get(i), rows.get(i));
		}
	}

	/**
	 * What the graph holds of these entities.
	 * @param graph what to ask
	 * @param ids the entities
	 * @return by id, without those that it doesn't know
	 */
	static Map<String, EntityRows> known(Asking graph, List<String> ids) {
		return graph.ask("load/known-entities", Map.of("ids", ids), Known.class)
			.stream()
			.collect(Collectors.toMap(Known::id, (known) -> new EntityRows(known.datasets(), known.rows())));
	}

	/**
	 * What a dataset says, in the form that the graph holds.
	 * @param entity what it says
	 * @return its row
	 */
	static String row(Entity entity) {
		return JSON.writeValueAsString(entity);
	}

	/**
	 * Takes what a dataset says now.
	 * @param dataset its id
	 * @param row what it says
	 * @return the difference that it makes
	 */
	Difference put(String dataset, String row) {
		String before = this.rows.put(dataset, row);
		return (before == null) ? Difference.ADDED : before.equals(row) ? Difference.NONE : Difference.CHANGED;
	}

	boolean says(String dataset, String row) {
		return row.equals(this.rows.get(dataset));
	}

	/**
	 * What a dataset says.
	 * @param dataset its id
	 * @return the stated cells by column, {@code null} if it doesn't know the entity
	 */
	@Nullable Map<String, Object> cells(String dataset) {
		String row = this.rows.get(dataset);
		if (row == null) {
			return null;
		}
		Map<String, Object> cells = new TreeMap<>(JSON.readValue(row, CELLS));
		cells.values().removeIf((cell) -> cell == null || cell instanceof List<?> values && values.isEmpty());
		return cells;
	}

	void remove(String dataset) {
		this.rows.remove(dataset);
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/**
	 * Reports each cell of a row that another dataset contradicts.
	 * @param dataset the dataset that is being loaded
	 * @param row its row
	 * @param violations where to report
	 */
	void contradictions(String dataset, Row row, Violations violations) {
		this.rows.forEach((other, json) -> {
			if (!other.equals(dataset)) {
				Entity theirs = entity(json);
				cells(theirs).forEach((column, cell) -> {
					String ours = row.get(column);
					if (ours != null && !ours.equals(cell)) {
						violations.add(row.file(), row.line(), column, "dataset '" + other + "' says '" + cell
								+ "' of this entity. Say the same, leave it empty, or take an id of your own.");
					}
				});
			}
		});
	}

	private static Map<String, String> cells(Entity entity) {
		Map<String, String> cells = new TreeMap<>();
		cells.put("type", entity.type().toString());
		cells.put("name", entity.name());
		putIfStated(cells, "nameZh", entity.nameZh());
		putIfStated(cells, "country", entity.country());
		putIfStated(cells, "region", entity.region());
		putIfStated(cells, "summary", entity.summary());
		return cells;
	}

	private static void putIfStated(Map<String, String> cells, String column, @Nullable String cell) {
		if (cell != null) {
			cells.put(column, cell);
		}
	}

	/**
	 * The entity as the graph should hold it.
	 * @return parameters of {@code load/entities}
	 */
	Map<String, Object> merged() {
		List<Entity> said = this.rows.values().stream().map(EntityRows::entity).toList();
		Entity first = said.getFirst();
		Entity merged = new Entity(first.id(), first.type(), first.name(), first(said, Entity::nameZh),
				all(said, Entity::aliases), first(said, Entity::country), first(said, Entity::region),
				all(said, Entity::identifiers), first(said, Entity::summary));
		String names = names(merged);
		return Map.of("entity", merged, "names", names, "keys", keys(names), "datasets",
				List.copyOf(this.rows.keySet()), "rows", List.copyOf(this.rows.values()));
	}

	/** Everything that somebody may look it up by, a line each. */
	private static String names(Entity entity) {
		Stream<@Nullable String> main = Stream.of(entity.name(), entity.nameZh(), entity.id().replace('-', ' '));
		Stream<String> others = Stream.concat(entity.aliases().stream(), entity.identifiers().stream())
			.map((named) -> named.substring(named.indexOf(':') + 1));
		List<String> names = new ArrayList<>(Stream.concat(main, others).filter(Objects::nonNull).toList());
		return String.join("\n", names);
	}

	/**
	 * What somebody finds it by who writes one of its names in another way.
	 * @param names a line each
	 * @return keys, with spaces between them
	 */
	static String keys(String names) {
		return names.lines()
			.map(EntityRows::plain)
			.distinct()
			.map(Name::of)
			.flatMap((name) -> NameKeys.of(name).stream())
			.distinct()
			.limit(MOST_KEYS)
			.collect(Collectors.joining(" "));
	}

	/** Many an id is the name in lower case, and to take a name apart is slow. */
	private static String plain(String name) {
		return name.chars().allMatch((letter) -> letter < ASCII) ? name.toLowerCase(Locale.ROOT) : name;
	}

	private static @Nullable String first(List<Entity> said, Function<Entity, @Nullable String> cell) {
		return said.stream().map(cell).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static List<String> all(List<Entity> said, Function<Entity, List<String>> cell) {
		return said.stream().flatMap((entity) -> cell.apply(entity).stream()).distinct().toList();
	}

	private static Entity entity(String json) {
		return JSON.readValue(json, Entity.class);
	}

	private record Known(String id, List<String> datasets, List<String> rows) {
	}

}
