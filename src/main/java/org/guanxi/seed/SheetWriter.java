package org.guanxi.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.guanxi.graph.Importer.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes or relationships of one kind into files for the offline import. A column
 * of such a file has one type: rows whose values have others go to another file.
 */
final class SheetWriter implements AutoCloseable {

	private final Path folder;

	private final String name;

	private final String labels;

	private final List<String> ends;

	private final List<String> columns;

	private final Map<String, BufferedWriter> files = new LinkedHashMap<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private boolean multiline;

	/**
	 * Begins with no rows.
	 * @param folder where the files will be
	 * @param name how they are called, but for a number
	 * @param labels of the nodes, separated by colons; empty for relationships
	 * @param ends headers of the columns that are no properties
	 * @param columns names of all properties that a row may have beside these
	 */
	SheetWriter(Path folder, String name, String labels, List<String> ends, List<String> columns) {
		this.folder = folder;
		this.name = name;
		this.labels = labels;
		this.ends = ends;
		this.columns = columns;
	}

	/** Some values have line breaks in them. */
	SheetWriter multiline() {
		this.multiline = true;
		return this;
	}

	/**
	 * Writes a row.
	 * @param ends what is in the columns that are no properties
	 * @param properties values by name
	 */
	void write(List<?> ends, Map<String, ? extends @Nullable Object> properties) {
		StringBuilder kinds = new StringBuilder();
		StringBuilder line = new StringBuilder();
		ends.forEach((end) -> append(line.append(line.isEmpty() ? "" : ","), end));
		for (String column : this.columns) {
			Object value = properties.get(column);
			kinds.append(kind(value));
			append(line.append(','), value);
		}
		try {
			file(kinds.toString()).append(line).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A letter for each type, so that rows of the same types are soon told. */
	private static char kind(@Nullable Object value) {
		return switch (value) {
			case null -> 's';
			case Long number -> 'l';
			case Double number -> 'd';
			case Boolean yes -> 'b';
			case Collection<?> values -> values.stream().anyMatch(Long.class::isInstance) ? 'L' : 'S';
			default -> 's';
		};
	}

	private static String type(char kind) {
		return switch (kind) {
			case 'l' -> "long";
			case 'd' -> "double";
			case 'b' -> "boolean";
			case 'L' -> "long[]";
			case 'S' -> "string[]";
			default -> "string";
		};
	}

	private String header(String kinds) {
		StringBuilder header = new StringBuilder(String.join(",", this.ends));
		for (int i = 0; i < kinds.length(); i++) {
			header.append(',').append(this.columns.get(i)).append(':').append(type(kinds.charAt(i)));
		}
		return header.toString();
	}

	private static void append(StringBuilder line, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Number number -> line.append(number);
			case Boolean yes -> line.append(yes);
			case Collection<?> values ->
				text(line, values.stream().map(String::valueOf).collect(Collectors.joining("\u001F")));
			default -> text(line, value.toString());
		}
	}

	private static void text(StringBuilder line, String text) {
		line.append('"').append(text.replace("\"", "\"\"")).append('"');
	}

	private BufferedWriter file(String kinds) throws IOException {
		BufferedWriter known = this.files.get(kinds);
		if (known != null) {
			return known;
		}
		Path file = this.folder.resolve(this.name + "-" + this.files.size() + ".csv");
		BufferedWriter writer = Files.newBufferedWriter(file);
		this.files.put(kinds, writer);
		writer.append(header(kinds)).append('\n');
		this.sheets.add(new Sheet(this.labels, file, this.multiline));
		return writer;
	}

	/**
	 * The files, once they are closed.
	 * @return none if there was no row
	 */
	List<Sheet> sheets() {
		return this.sheets;
	}

	@Override
	public void close() {
		this.files.values().forEach((file) -> {
			try {
				file.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
