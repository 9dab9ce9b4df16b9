package org.guanxi.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Source;
import org.guanxi.fact.Statement;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Importer.Sheet;
import org.guanxi.graph.Properties;
import org.guanxi.seed.CheckedSeed.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Files for the offline import of all that is stated: sources, entities, figures,
 * statements, the edges of all claims, and the pages of changes.
 */
final class FactSheets implements AutoCloseable {

	private static final List<String> ENTITY = names(Entity.class, List.of("names", "keys", "datasets", "rows"));

	private static final List<String> NODE = List.of(":ID");

	private final Path folder;

	private final NodeNumbers numbers;

	private final SheetWriter sources;

	private final Map<String, SheetWriter> entities = new HashMap<>();

	private final Map<String, SheetWriter> claims = new HashMap<>();

	private final SheetWriter changes;

	private final SheetWriter cites;

	private final SheetWriter subjects;

	private final SheetWriter objects;

	/**
	 * Begins with no rows.
	 * @param folder where the files will be
	 * @param numbers learns of each source and entity
	 */
	FactSheets(Path folder, NodeNumbers numbers) {
		this.folder = folder;
		this.numbers = numbers;
		this.sources = new SheetWriter(folder, "sources", "Source", NODE,
				names(Source.class, List.of("dataset", "rowDigest")));
		this.changes = new SheetWriter(folder, "changes", "ChangePage", NODE, List.of("load", "page", "entries"));
		this.cites = edges(folder, "cites", List.of("locator"));
		this.subjects = edges(folder, "subjects", List.of());
		this.objects = edges(folder, "objects", List.of());
	}

	/**
	 * Begins a file of relationships.
	 * @param folder where it will be
	 * @param name how it is called
	 * @param columns names of all properties
	 * @return it, each row of which begins with two numbers of nodes and a type
	 */
	static SheetWriter edges(Path folder, String name, List<String> columns) {
		return new SheetWriter(folder, name, "", List.of(":START_ID", ":END_ID", ":TYPE"), columns);
	}

	/**
	 * The names of all properties.
	 * @param record whose components are among them
	 * @param more the others
	 * @return a list of the caller's own
	 */
	static List<String> names(Class<? extends Record> record, List<String> more) {
		List<String> names = new ArrayList<>(Properties.names(record));
		names.addAll(more);
		return names;
	}

	void source(Fact<Source> fact, String dataset) {
		Map<String, @Nullable Object> properties = Properties.of(fact.fact());
		properties.put("dataset", dataset);
		properties.put("rowDigest", fact.digest());
		this.sources.write(List.of(this.numbers.takeSource(fact.fact().id(), fact.place())), properties);
	}

	/**
	 * Writes an entity.
	 * @param place its place among all of them
	 * @param row what {@code load/new-entities} takes
	 */
	void entity(long place, Map<String, Object> row) {
		Entity entity = (Entity) row.get("entity");
		if (entity == null) {
			throw new IllegalArgumentException("A row of an entity has one");
		}
		Map<String, @Nullable Object> properties = Properties.of(entity);
		properties.putAll(row);
		this.entities.computeIfAbsent(entity.type().toString(), this::entities)
			.write(List.of(this.numbers.takeEntity(entity.id(), place)), properties);
	}

	private SheetWriter entities(String type) {
		return new SheetWriter(this.folder, "entities-" + type, "Entity:" + type, NODE, ENTITY).multiline();
	}

	/**
	 * Writes the edges of a claim.
	 * @param fact the claim
	 */
	void claim(Fact<Claim> fact) {
		Claim claim = fact.fact();
		long number = this.numbers.claim(fact);
		this.cites.write(List.of(number, this.numbers.source(claim.source()), "CITES"),
				Map.of("locator", claim.locator()));
		claim.subjects()
			.forEach((subject) -> this.subjects.write(List.of(number, this.numbers.entity(subject), "SUBJECT"),
					Map.of()));
		if (claim instanceof TieClaim tie) {
			this.objects.write(List.of(number, this.numbers.entity(tie.object()), "OBJECT"), Map.of());
		}
	}

	/**
	 * Writes a figure or a statement.
	 * @param fact the claim
	 * @param properties all of its properties
	 */
	void node(Fact<Claim> fact, Map<String, @Nullable Object> properties) {
		this.claims
			.computeIfAbsent(StoredClaims.form(fact.fact()),
					(form) -> claims(this.folder, "claims-" + form, form,
							(fact.fact() instanceof Figure) ? Figure.class : Statement.class))
			.write(List.of(this.numbers.claim(fact)), properties);
	}

	static SheetWriter claims(Path folder, String name, String form, Class<? extends Record> record) {
		return new SheetWriter(folder, name, "Claim:" + form, NODE,
				names(record, List.of("id", "dataset", "loads", "rowDigest", "tieKey", "tie")));
	}

	void changes(long load, long page, ChangePage changes) {
		this.changes.write(List.of(this.numbers.page(page)),
				Map.of("load", load, "page", page, "entries", changes.entries()));
	}

	private Stream<SheetWriter> ofNodes() {
		return Stream
			.of(Stream.of(this.sources, this.changes), this.entities.values().stream(), this.claims.values().stream())
			.flatMap((writers) -> writers);
	}

	private Stream<SheetWriter> ofRelationships() {
		return Stream.of(this.cites, this.subjects, this.objects);
	}

	List<Sheet> nodes() {
		return ofNodes().flatMap((writer) -> writer.sheets().stream()).toList();
	}

	List<Sheet> relationships() {
		return ofRelationships().flatMap((writer) -> writer.sheets().stream()).toList();
	}

	@Override
	public void close() {
		Stream.concat(ofNodes(), ofRelationships()).forEach(SheetWriter::close);
	}

}
