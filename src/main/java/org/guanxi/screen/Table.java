package org.guanxi.screen;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.Cell;
import org.guanxi.identity.Identified;
import org.guanxi.screen.Screened.Hit;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes the answer: the cells of each row as they came, then ours. A spreadsheet takes a
 * cell that begins with = + - or @ for a formula: an apostrophe is put before such a one
 * of ours, never before one of the caller's, which stay what they are.
 */
final class Table {

	private static final List<String> COLUMNS = List.of("status", "id", "name", "nameZh", "type", "score", "reason",
			"concerns", "path");

	/** So many concerns are written out; how many more there are is said. */
	private static final int MOST_CONCERNS = 5;

	private static final String BETWEEN = " | ";

	private final SequenceWriter rows;

	private final int columns;

	private final int hits;

	Table(Writer out, int columns, int hits) {
		this.rows = CsvMapper.builder()
			.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.build()
			.writerFor(String[].class)
			.with(CsvSchema.emptySchema())
			.writeValues(out);
		this.columns = columns;
		this.hits = hits;
	}

	void header(List<String> columns) {
		List<String> header = new ArrayList<>(columns);
		for (int hit = 1; hit <= this.hits; hit++) {
			String ours = Columns.OURS + ((hit > 1) ? hit + "." : "");
			COLUMNS.forEach((column) -> header.add(ours + column));
		}
		write(header);
	}

	/**
	 * Writes a row. Cells that it lacks are empty; those that it has too many come last,
	 * so that ours stand in their columns.
	 * @param cells as they came
	 * @param screened what was found
	 */
	void row(String[] cells, Screened screened) {
		List<String> row = new ArrayList<>(Arrays.asList(cells).subList(0, Math.min(cells.length, this.columns)));
		while (row.size() < this.columns) {
			row.add("");
		}
		for (int hit = 0; hit < this.hits; hit++) {
			Stream<String> ours = (hit < screened.hits().size()) ? found(screened, hit)
					: Stream.of((hit == 0) ? screened.status().toString() : "", "", "", "", "", "",
							(hit == 0) ? screened.reason() : "", "", "");
			ours.map(Cell::harmless).forEach(row::add);
		}
		row.addAll(Arrays.asList(cells).subList(Math.min(cells.length, this.columns), cells.length));
		write(row);
	}

	private static Stream<String> found(Screened screened, int place) {
		Hit hit = screened.hits().get(place);
		Identified who = hit.who();
		String reason = Stream
			.of(who.features().stream().map(Identified.Feature::text),
					Stream.of(screened.reason()).filter((note) -> !note.isEmpty()), hit.weighed().notes().stream())
			.flatMap((texts) -> texts)
			.collect(Collectors.joining("; "));
		return Stream.of(hit.status().toString(), who.entity().id(), who.entity().name(),
				Objects.requireNonNullElse(who.entity().nameZh(), ""), who.entity().type().toString(),
				String.valueOf(who.score()), reason, first(hit.weighed().concerns(), Concern::text),
				first(hit.weighed().concerns(), Concern::path));
	}

	private static String first(List<Concern> concerns, Function<Concern, String> what) {
		int more = concerns.size() - MOST_CONCERNS;
		return Stream
			.concat(concerns.stream().limit(MOST_CONCERNS).map(what),
					Stream.of(more).filter((left) -> left > 0).map((left) -> "and " + left + " more"))
			.collect(Collectors.joining(BETWEEN));
	}

	private void write(List<String> row) {
		this.rows.write(row.toArray(String[]::new));
	}

	/** Sends what was written on its way. */
	void flush() {
		this.rows.flush();
	}

}
