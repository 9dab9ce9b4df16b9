package org.guanxi.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.springframework.stereotype.Component;

/**
 * Applies {@code cypher/schema} in order, once each. A file that was applied must never
 * change: its checksum is kept in the graph.
 */
@Component
public class Schema {

	private final Graph graph;

	Schema(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Brings the database's schema to this program's.
	 * @throws GraphUnavailable if the database can't be reached
	 * @throws SchemaRefused if an applied file has changed since
	 */
	public void apply() {
		this.graph.verify();
		Map<String, String> applied = this.graph.ask("load/schema-versions", Map.of(), Version.class)
			.stream()
			.collect(Collectors.toMap(Version::name, Version::checksum));
		this.graph.queries().folder("schema").forEach((name, text) -> {
			String checksum = checksum(text);
			String known = applied.get(name);
			if (known == null) {
				this.graph.run(Arrays.stream(text.split(";\\s*(\\n|$)")).filter(Predicate.not(String::isBlank)));
				this.graph.write((writing) -> {
					writing.write("load/schema-version", Map.of("name", name, "checksum", checksum));
					return name;
				});
			}
			else if (!known.equals(checksum)) {
				throw new SchemaRefused("cypher/schema/" + name + ".cypher has changed since it was applied to this "
						+ "database. A file of the schema never changes: restore it, and put what is new into a file of "
						+ "its own.");
			}
		});
	}

	/**
	 * Brings a database that was imported to it, and waits until it is fast.
	 */
	public void applyToImported() {
		apply();
		this.graph.run(Stream.of(this.graph.queries().get("load/await-indexes")));
	}

	/** The same whatever ends the lines, as a working copy on Windows has them. */
	private static String checksum(String text) {
		CRC32C checksum = new CRC32C();
		checksum.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().toHexDigits((int) checksum.getValue());
	}

	private record Version(String name, String checksum) {
	}

}
