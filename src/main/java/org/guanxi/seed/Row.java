package org.guanxi.seed;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table that remembers where it stands.
 *
 * @param table its table
 * @param file the file, as named below the folder
 * @param line the line on which it begins, from 1
 * @param cells what is stated, by column
 */
public record Row(Table table, String file, long line, Map<String, String> cells) {

	/**
	 * A cell.
	 * @param column the column's name
	 * @return its text, {@code null} if nothing is stated
	 */
	public @Nullable String get(String column) {
		return this.cells.get(column);
	}

	/**
	 * The row in the one form that digests are made of.
	 * @return table and cells in the table's order
	 */
	String canonical() {
		StringBuilder row = new StringBuilder().append(this.table);
		this.table.columns()
			.forEach((column) -> row.append('\u001F').append(Objects.requireNonNullElse(this.cells.get(column), "")));
		return row.toString();
	}

}
