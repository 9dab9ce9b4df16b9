package org.guanxi.answer;

/** A cell of a table that a spreadsheet may open. */
public final class Cell {

	/** By these a spreadsheet takes a cell for a formula, the wide ones too. */
	private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private Cell() {
	}

	/**
	 * Text that stays text in a spreadsheet.
	 * @param text of ours, never a caller's own
	 * @return the same, after an apostrophe if a spreadsheet would take it for a formula
	 */
	public static String harmless(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
