package org.guanxi.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.guanxi.embedded.EmbeddedConfiguration.Connection;
import org.guanxi.graph.Importer;
import org.jspecify.annotations.Nullable;

/** Imports into the database of this process, with Neo4j's own offline import. */
final class EmbeddedImporter implements Importer {

	private final DataFolder folder;

	private final @Nullable EmbeddedNeo4j database;

	EmbeddedImporter(Connection connection) {
		this.folder = connection.folder();
		this.database = connection.database();
	}

	@Override
	public boolean isPossible() {
		return this.database != null;
	}

	@Override
	public Path begin() {
		return this.folder.beginImport();
	}

	@Override
	public void write(List<Sheet> nodes, List<Sheet> relationships) {
		// Whoever wrote the files has numbered the nodes: it checks nothing, and is fast.
		List<String> arguments = new ArrayList<>(List.of("--id-type=actual", "--array-delimiter=U+001F",
				"--bad-tolerance=0", "--report-file=" + this.folder.importing().resolve("report")));
		arguments.add("--multiline-fields=" + nodes.stream().anyMatch(Sheet::multiline));
		nodes.forEach((sheet) -> arguments.add("--nodes=" + sheet.labels() + "=" + sheet.file()));
		relationships.forEach((sheet) -> arguments.add("--relationships=" + sheet.file()));
		Objects.requireNonNull(this.database).replace(this.folder.store(), arguments);
	}

	@Override
	public void end() {
		this.folder.endImport();
	}

}
