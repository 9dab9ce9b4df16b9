package org.guanxi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A folder of facts that is right, with a line in each table, to be broken. Lines are
 * told by their cells.
 */
final class Draft {

	static final String LONG = "x".repeat(10_001);

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	Draft() {
		for (Table table : Table.values()) {
			text(file(table), String.join(",", table.columns()) + "\n");
		}
		add(Table.DATASET, "id=draft", "title=A draft", "licence=CC0-1.0", "maintainer=Tests");
		add(Table.SOURCES, "id=news", "title=News", "published=2016-05-19", "text=news.txt", "lines=1-9",
				"digest=" + "0".repeat(64));
		add(Table.SOURCES, "id=filing", "title=A filing");
		add(Table.ENTITIES, "id=alibaba", "type=Company", "name=Alibaba");
		add(Table.ENTITIES, "id=tencent", "type=Company", "name=Tencent");
		add(Table.ENTITIES, "id=jack-ma", "type=Person", "name=Jack Ma");
		add(Table.ENTITIES, "id=internet", "type=Market", "name=The internet");
		tie("alibaba OWNS_STAKE_IN tencent");
		add(Table.FIGURES, "source=filing", "locator=page 1", "subject=alibaba", "measure=users", "value=5",
				"unit=users", "status=established");
		add(Table.STATEMENTS, "source=filing", "locator=page 1", "subject=alibaba", "topic=police-raid",
				"text=It was raided.", "status=alleged");
	}

	static String file(Table table) {
		return table.place().endsWith("/") ? table.place() + "all.csv" : table.place();
	}

	/**
	 * Adds an established tie claim of the filing.
	 * @param tie such as {@code alibaba OWNS_STAKE_IN tencent}
	 * @param cells further cells, each {@code column=text}
	 * @return this
	 */
	Draft tie(String tie, String... cells) {
		String[] words = tie.split(" ");
		Map<String, String> row = cells(cells);
		row.putIfAbsent("source", "filing");
		row.putIfAbsent("locator", "page 1");
		row.putIfAbsent("subject", words[0]);
		row.putIfAbsent("type", words[1]);
		row.putIfAbsent("object", words[2]);
		row.putIfAbsent("status", "established");
		return add(Table.CLAIMS, row);
	}

	Draft add(Table table, String... cells) {
		return add(table, cells(cells));
	}

	private Draft add(Table table, Map<String, String> row) {
		if (!table.columns().containsAll(row.keySet())) {
			throw new IllegalArgumentException(table + " has not all of " + row.keySet());
		}
		return line(table,
				table.columns()
					.stream()
					.map((column) -> row.getOrDefault(column, ""))
					.map((cell) -> cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
					.collect(Collectors.joining(",")));
	}

	Draft line(Table table, String line) {
		String text = new String(this.files.get(file(table)), StandardCharsets.UTF_8);
		return text(file(table), text + line + "\n");
	}

	Draft text(String file, String text) {
		return bytes(file, text.getBytes(StandardCharsets.UTF_8));
	}

	Draft bytes(String file, byte[] bytes) {
		this.files.put(file, bytes);
		return this;
	}

	Draft replace(Table table, String text, String other) {
		String whole = new String(this.files.get(file(table)), StandardCharsets.UTF_8);
		if (!whole.contains(text)) {
			throw new IllegalArgumentException(file(table) + " has no " + text);
		}
		return text(file(table), whole.replace(text, other));
	}

	Draft without(String file) {
		this.files.remove(file);
		return this;
	}

	SeedFiles in(Path folder) {
		this.files.forEach((name, bytes) -> {
			try {
				Files.createDirectories(folder.resolve(name).getParent());
				Files.write(folder.resolve(name), bytes);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return SeedFiles.in(folder);
	}

	private static Map<String, String> cells(String... cells) {
		Map<String, String> row = new HashMap<>();
		for (String cell : List.of(cells)) {
			row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
		}
		return row;
	}

}
