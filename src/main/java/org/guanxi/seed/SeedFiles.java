package org.guanxi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder of facts, read row by row: never more than one of them is in memory.
 */
public final class SeedFiles {

	private static final String ENDING = ".csv";

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
	 * @throws UncheckedIOException if it can't be read
	 */
	public static SeedFiles in(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException(Files.exists(folder)
					? folder.toAbsolutePath().normalize() + " is no folder. Name the folder that the files are in."
					: "There is no folder " + folder.toAbsolutePath().normalize() + ".");
		}
		Map<String, Resource> files = new TreeMap<>();
		try (var paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
			paths.filter((path) -> path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
				.forEach((path) -> files.put(folder.relativize(path).toString().replace('\\', '/'),
						new FileSystemResource(path)));
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UncheckedIOException(
					"The folder " + folder.toAbsolutePath().normalize() + " can't be read. "
							+ "See that this user may read all that is in it, and that no link leads in a circle.",
					new IOException(ex));
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
	 * Reports files that belong to no table, which would else be left out in silence, and
	 * tables that are missing.
	 * @param violations where to report
	 */
	void checkNames(Violations violations) {
		for (String name : this.files.keySet()) {
			if (Table.of(name).isEmpty()) {
				violations.add(name, 0, null, "belongs to no table. A folder has dataset.csv, sources.csv, "
						+ "expectations.csv, and CSV files in entities/, claims/, figures/ and statements/.");
			}
		}
		require(Table.DATASET, violations);
		if (has(Table.CLAIMS) || has(Table.FIGURES) || has(Table.STATEMENTS)) {
			require(Table.SOURCES, violations);
			require(Table.ENTITIES, violations);
		}
	}

	private void require(Table table, Violations violations) {
		if (!has(table)) {
			violations.add(table.place(), 0, null,
					"is missing. %s the header %s.".formatted(
							table.place().endsWith(ENDING) ? "Give it" : "Make the folder and a CSV file in it with",
							String.join(",", table.columns())));
		}
	}

	boolean has(Table table) {
		return !files(table).isEmpty();
	}

	/**
	 * Reads all files of a table, in the order of their names.
	 * @param table which one
	 * @param violations where to report lines that can't be read
	 * @param rows takes each row
	 * @return whether every row could be read
	 */
	boolean read(Table table, Violations violations, Consumer<Row> rows) {
		boolean whole = true;
		for (TableFile file : files(table)) {
			whole &= file.read(violations, rows);
		}
		return whole;
	}

	private List<TableFile> files(Table table) {
		return this.files.entrySet()
			.stream()
			.filter((file) -> Table.of(file.getKey()).filter(table::equals).isPresent())
			.map((file) -> new TableFile(table, file.getKey(), file.getValue()))
			.toList();
	}

}
