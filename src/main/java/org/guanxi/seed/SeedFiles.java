package org.guanxi.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A folder of facts, read line by line: never more than one line of it is in memory.
 */
public final class SeedFiles {

	private static final String ENDING = ".csv";

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final ObjectReader LINES = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	private final String location;

	private final Map<String, Resource> files;

	private SeedFiles(String location, Map<String, Resource> files) {
		this.location = location;
		this.files = files;
	}

	/**
	 * A folder of the user's.
	 * @param folder the folder
	 * @return its files
	 * @throws IllegalArgumentException if there is no such folder
	 */
	public static SeedFiles in(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException("There is no folder " + folder.toAbsolutePath().normalize() + ".");
		}
		Map<String, Resource> files = new TreeMap<>();
		try (var paths = Files.walk(folder)) {
			paths.filter((path) -> path.toString().endsWith(ENDING))
				.forEach((path) -> files.put(folder.relativize(path).toString().replace('\\', '/'),
						new FileSystemResource(path)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + folder + " can't be read", ex);
		}
		return new SeedFiles(folder.toAbsolutePath().normalize().toString(), files);
	}

	/**
	 * The facts that come with the program.
	 * @return their files
	 */
	public static SeedFiles shipped() {
		Map<String, Resource> files = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:seed/**/*" + ENDING)) {
				String path = file.getURL().getPath();
				files.put(path.substring(path.lastIndexOf("/seed/") + "/seed/".length()), file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The shipped facts can't be read", ex);
		}
		return new SeedFiles("", files);
	}

	/**
	 * Where the folder is.
	 * @return its path, empty if it is the shipped one
	 */
	public String location() {
		return this.location;
	}

	/**
	 * Reports files that belong to no table, which would else be left out in silence.
	 * @param violations where to report
	 */
	void checkNames(Violations violations) {
		for (String name : this.files.keySet()) {
			if (Table.of(name).isEmpty()) {
				violations.add(name, 0, null, "belongs to no table. A folder has dataset.csv, sources.csv, "
						+ "expectations.csv, and CSV files in entities/, claims/, figures/ and statements/.");
			}
		}
		if (!this.files.containsKey("dataset.csv")) {
			violations.add("dataset.csv", 0, null,
					"is missing. Give it the header id,title,licence,maintainer and one line.");
		}
	}

	/**
	 * Reads all files of a table, in the order of their names.
	 * @param table which one
	 * @param violations where to report lines that can't be read
	 * @param rows takes each row
	 */
	void read(Table table, Violations violations, Consumer<Row> rows) {
		this.files.forEach((name, file) -> {
			if (Table.of(name).filter(table::equals).isPresent()) {
				read(table, name, file, violations, rows);
			}
		});
	}

	private static void read(Table table, String name, Resource file, Violations violations, Consumer<Row> rows) {
		try (Reader reader = reader(file); MappingIterator<String[]> lines = LINES.readValues(reader)) {
			long line = 1;
			List<String> header = lines.hasNextValue() ? header(lines.nextValue()) : List.of();
			if (!headerIsRight(table, name, header, violations)) {
				return;
			}
			while (true) {
				line = lines.currentLocation().getLineNr();
				if (!lines.hasNextValue()) {
					return;
				}
				String[] cells = lines.nextValue();
				if (cells.length > 1 || !cells[0].isBlank()) {
					row(table, name, line, header, cells, violations, rows);
				}
			}
		}
		catch (JacksonException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				violations.add(name, 0, null, "is not UTF-8. Save it as UTF-8.");
			}
			else {
				violations.add(name, ex.getLocation().getLineNr(), null,
						"can't be read as CSV. Look for a quotation mark that is not closed or not doubled.");
			}
		}
		catch (CharacterCodingException ex) {
			violations.add(name, 0, null, "is not UTF-8. Save it as UTF-8.");
		}
		catch (IOException ex) {
			violations.add(name, 0, null, "can't be read. See that it is a file, and that this user may read it.");
		}
	}

	private static Reader reader(Resource file) throws IOException {
		InputStream stream = file.getInputStream();
		return new InputStreamReader(stream,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static List<String> header(String[] cells) {
		List<String> header = new ArrayList<>(Arrays.stream(cells).map(String::strip).toList());
		if (!header.isEmpty() && !header.getFirst().isEmpty() && header.getFirst().charAt(0) == BYTE_ORDER_MARK) {
			header.set(0, header.getFirst().substring(1));
		}
		return header;
	}

	private static boolean headerIsRight(Table table, String name, List<String> header, Violations violations) {
		long before = violations.count();
		Set<String> seen = new HashSet<>();
		for (String column : header) {
			if (!table.columns().contains(column)) {
				violations.add(name, 1, column,
						"is no column of this table. Its columns are " + String.join(",", table.columns()) + ".");
			}
			else if (!seen.add(column)) {
				violations.add(name, 1, column, "stands twice in the header. Leave one.");
			}
		}
		for (String column : table.required()) {
			if (!header.contains(column)) {
				violations.add(name, 1, column, "is missing in the header. Add the column.");
			}
		}
		return violations.count() == before;
	}

	private static void row(Table table, String name, long line, List<String> header, String[] cells,
			Violations violations, Consumer<Row> rows) {
		if (cells.length != header.size()) {
			violations.add(name, line, null, "has %d cells, the header has %d. Quote a cell that has a comma in it."
				.formatted(cells.length, header.size()));
			return;
		}
		Map<String, String> stated = new HashMap<>();
		for (int i = 0; i < cells.length; i++) {
			String cell = cells[i].strip();
			if (!cell.isEmpty()) {
				stated.put(header.get(i), cell);
			}
		}
		rows.accept(new Row(table, name, line, stated));
	}

}
