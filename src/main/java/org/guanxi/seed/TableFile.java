package org.guanxi.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A file of a table, read row by row: never more than one of them is in memory.
 *
 * @param table the table
 * @param name the file, as named below the folder
 * @param content where its text is
 */
record TableFile(Table table, String name, Resource content) {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final ObjectReader LINES = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	/**
	 * Reads it.
	 * @param violations where to report what can't be read
	 * @param rows takes each row that can
	 * @return whether they were all
	 */
	boolean read(Violations violations, Consumer<Row> rows) {
		long line = 1;
		try (BufferedReader reader = reader()) {
			skipByteOrderMark(reader);
			MappingIterator<String[]> lines = LINES.readValues(reader);
			if (!lines.hasNextValue()) {
				return broken(violations, 0, null, "is empty. Give it the header " + columns() + ".");
			}
			List<String> header = Arrays.stream(lines.nextValue()).map(String::strip).toList();
			boolean whole = headerIsRight(header, violations);
			boolean readable = whole;
			line = lines.currentLocation().getLineNr();
			while (readable && lines.hasNextValue()) {
				whole &= row(line, header, lines.nextValue(), violations, rows);
				line = lines.currentLocation().getLineNr();
			}
			return whole;
		}
		catch (CharacterCodingException ex) {
			return notUtf8(violations);
		}
		catch (JacksonException ex) {
			return (ex.getCause() instanceof CharacterCodingException) ? notUtf8(violations) : broken(violations, line,
					null, "can't be read as CSV. Look for a quotation mark that is not closed or not doubled.");
		}
		catch (IOException ex) {
			return broken(violations, 0, null, "can't be read. See that it is a file, and that this user may read it.");
		}
	}

	private BufferedReader reader() throws IOException {
		return new BufferedReader(new InputStreamReader(this.content.getInputStream(),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	private static void skipByteOrderMark(BufferedReader reader) throws IOException {
		reader.mark(1);
		if (reader.read() != BYTE_ORDER_MARK) {
			reader.reset();
		}
	}

	private boolean headerIsRight(List<String> header, Violations violations) {
		boolean right = true;
		Set<String> seen = new HashSet<>();
		if (header.size() == 1 && header.getFirst().contains(";")) {
			return broken(violations, 1, null,
					"is separated by semicolons. Save it with commas: as CSV (UTF-8, comma-separated).");
		}
		for (String column : header) {
			if (column.isEmpty()) {
				right = broken(violations, 1, null, "has a column without a name. Name it, or take it out.");
			}
			else if (!this.table.columns().contains(column)) {
				right = broken(violations, 1, column, "is no column of this table. Its columns are " + columns() + ".");
			}
			else if (!seen.add(column)) {
				right = broken(violations, 1, column, "stands twice in the header. Leave one.");
			}
		}
		for (String column : this.table.required()) {
			if (!header.contains(column)) {
				right = broken(violations, 1, column, "is missing in the header. Add the column.");
			}
		}
		return right;
	}

	private boolean row(long line, List<String> header, String[] cells, Violations violations, Consumer<Row> rows) {
		if (cells.length == 1 && cells[0].isBlank()) {
			return true;
		}
		if (cells.length != header.size()) {
			return broken(violations, line, null,
					"has %d cells, the header has %d. Quote a cell that has a comma in it.".formatted(cells.length,
							header.size()));
		}
		Map<String, String> stated = new HashMap<>();
		for (int i = 0; i < cells.length; i++) {
			String cell = cells[i].strip();
			if (!cell.isEmpty()) {
				stated.put(header.get(i), cell);
			}
		}
		rows.accept(new Row(this.table, this.name, line, stated));
		return true;
	}

	private String columns() {
		return String.join(",", this.table.columns());
	}

	private boolean notUtf8(Violations violations) {
		return broken(violations, 0, null, "is not UTF-8. Save it as UTF-8.");
	}

	private boolean broken(Violations violations, long line, @Nullable String column, String message) {
		violations.add(this.name, line, column, message);
		return false;
	}

}
