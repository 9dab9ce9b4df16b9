package org.guanxi.seed;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Something in a folder of facts that keeps it from being loaded.
 *
 * @param file the file, as named below the folder
 * @param line the line in it, from 1; 0 if it is about the whole file
 * @param column the column's name, absent if it is about the whole line
 * @param message what is wrong, and what to do
 */
public record Violation(String file, long line, @Nullable String column, String message) {

	/** As a reader goes through a folder: by table, file, line and column. */
	static final Comparator<Violation> IN_ORDER = Comparator.comparing(Violation::table)
		.thenComparing(Violation::file)
		.thenComparing(Violation::line)
		.thenComparing(Violation::place);

	private int table() {
		return Table.of(this.file).map(Table::ordinal).orElse(-1);
	}

	private int place() {
		return Table.of(this.file).map((table) -> table.columns().indexOf(this.column)).orElse(-1);
	}

	@Override
	public String toString() {
		String place = (this.line > 0) ? this.file + ":" + this.line : this.file;
		return place + ((this.column != null) ? " " + this.column : "") + ": " + this.message;
	}

}
