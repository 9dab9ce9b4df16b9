package org.guanxi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A CSV file of a folder of facts, to be edited cell by cell as in a spreadsheet.
 *
 * @param file where it is
 * @param lines its header and its lines; every line is an array that may be edited
 */
record Spreadsheet(Path file, List<String[]> lines) {

	private static final ObjectReader LINES = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	static Spreadsheet open(Path file) {
		return new Spreadsheet(file, LINES.<String[]>readValues(file.toFile()).readAll());
	}

	String get(int line, String column) {
		int index = index(column);
		return (index < 0) ? "" : this.lines.get(line)[index];
	}

	void set(int line, String column, String value) {
		this.lines.get(line)[index(column)] = value;
	}

	void save() {
		String text = this.lines.stream()
			.map((line) -> Arrays.stream(line).map(Spreadsheet::quoted).collect(Collectors.joining(",")))
			.collect(Collectors.joining("\n", "", "\n"));
		try {
			Files.writeString(this.file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int index(String column) {
		return List.of(this.lines.getFirst()).indexOf(column);
	}

	private static String quoted(String cell) {
		return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
