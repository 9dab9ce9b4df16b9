package org.guanxi.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.guanxi.answer.Unaskable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A table to be screened, read row by row: never more than a few of them are in memory.
 * It was read once to its end, so that whatever can't be read shows before the first row
 * is answered.
 *
 * @param file where it is
 * @param marked whether it begins with a byte order mark
 * @param header its columns
 * @param rows how many rows follow
 */
public record Sheet(Path file, boolean marked, List<String> header, long rows) {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final ObjectReader LINES = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	/**
	 * Opens a table.
	 * @param file CSV in UTF-8 with a header
	 * @return the table
	 * @throws Unaskable if it isn't UTF-8, isn't CSV, or has no header
	 */
	public static Sheet of(Path file) {
		Sheet unread = new Sheet(file, false, List.of(), 0);
		Counter counter = new Counter();
		boolean marked = unread.lines(counter);
		if (counter.header.isEmpty()) {
			throw new Unaskable("body", "is empty; give it a header with a column name, and a row for each name");
		}
		return new Sheet(file, marked, counter.header, counter.rows);
	}

	/**
	 * Goes through the rows in their order.
	 * @param row takes the cells of each as they are
	 */
	void read(Consumer<String[]> row) {
		lines(new Consumer<>() {

			private boolean header = true;

			@Override
			public void accept(String[] cells) {
				if (!this.header) {
					row.accept(cells);
				}
				this.header = false;
			}
		});
	}

	private boolean lines(Consumer<String[]> each) {
		long line = 1;
		try (BufferedReader reader = reader()) {
			reader.mark(1);
			boolean marked = reader.read() == BYTE_ORDER_MARK;
			if (!marked) {
				reader.reset();
			}
			MappingIterator<String[]> lines = LINES.readValues(reader);
			while (lines.hasNextValue()) {
				line = lines.currentLocation().getLineNr();
				each.accept(lines.nextValue());
			}
			return marked;
		}
		catch (JacksonException ex) {
			throw (ex.getCause() instanceof CharacterCodingException) ? notUtf8()
					: new Unaskable("body",
							("can't be read as CSV from line %d on; look for a quotation mark that is not "
									+ "closed or not doubled")
								.formatted(line));
		}
		catch (CharacterCodingException ex) {
			throw notUtf8();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BufferedReader reader() throws IOException {
		return new BufferedReader(new InputStreamReader(Files.newInputStream(this.file),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	private static Unaskable notUtf8() {
		return new Unaskable("body",
				"is not UTF-8; if it comes from a Chinese spreadsheet it may be GBK: save it as CSV UTF-8, "
						+ "or convert it with iconv -f GB18030 -t UTF-8");
	}

	private static final class Counter implements Consumer<String[]> {

		private List<String> header = List.of();

		private long rows = -1;

		@Override
		public void accept(String[] cells) {
			if (++this.rows == 0) {
				this.header = Arrays.asList(cells);
			}
		}

	}

}
