package org.guanxi.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One wrong cell.
 *
 * @param what what is wrong
 * @param file the file, as named below the folder
 * @param line the line in it, from 1 for the first fact
 * @param column the cell
 * @param right what it says
 * @param wrong what it is made to say
 */
record Mutation(What what, String file, int line, String column, String right, String wrong) {

	/** What can be wrong, and in how many claims it is made so. */
	enum What {

		/** Another sum of money or another count. */
		NUMBER(14),
		/** Another percentage. */
		PERCENT(8),
		/** Another currency. */
		CURRENCY(6),
		/** Another other end. */
		OBJECT(12),
		/** Another one whom it is about. */
		SUBJECT(8),
		/** Another title. */
		ROLE(8),
		/** A year too early. */
		DATE(12),
		/**
		 * The next paragraph. Of claims with a number or a title: two names, or a
		 * curator's own words, may well fit the paragraph that goes on with them.
		 */
		LOCATOR(12);

		private final int count;

		What(int count) {
			this.count = count;
		}

		int count() {
			return this.count;
		}

	}

	/**
	 * What of a kind can be made wrong in a line.
	 * @param what the kind
	 * @param file the file
	 * @param sheet its lines
	 * @param line the line
	 * @param others for an entity's id or a title, another one that could stand there
	 * @return the mutation, empty if there is nothing of the kind
	 */
	static Optional<Mutation> of(What what, String file, Spreadsheet sheet, int line, Map<String, String> others) {
		String unit = sheet.get(line, "unit");
		return switch (what) {
			case NUMBER -> "percent".equals(unit) ? Optional.empty()
					: cell(what, file, sheet, line, unit.isEmpty() ? "amount" : "value")
						.map((cell) -> cell.to(greater(cell.right())));
			case PERCENT -> cell(what, file, sheet, line, "value").filter((cell) -> "percent".equals(unit))
				.map((cell) -> cell.to(new BigDecimal(cell.right()).add(BigDecimal.ONE).toPlainString()));
			case CURRENCY -> cell(what, file, sheet, line, unit.isEmpty() ? "currency" : "unit")
				.filter((cell) -> List.of("USD", "CNY").contains(cell.right()))
				.map((cell) -> cell.to("USD".equals(cell.right()) ? "CNY" : "USD"));
			case OBJECT ->
				cell(what, file, sheet, line, "object").map((cell) -> cell.to(others.getOrDefault(cell.right(), "")))
					.filter((cell) -> !cell.wrong().equals(sheet.get(line, "subject")));
			case SUBJECT -> cell(what, file, sheet, line, "subject").filter((cell) -> !cell.right().contains("|"))
				.map((cell) -> cell.to(others.getOrDefault(cell.right(), "")));
			case ROLE ->
				cell(what, file, sheet, line, "role").map((cell) -> cell.to(others.getOrDefault(cell.right(), "")));
			case DATE -> List.of("from", "until", "asOf")
				.stream()
				.flatMap((column) -> cell(what, file, sheet, line, column).stream())
				.findFirst()
				.filter((cell) -> sheet.get(line, "until").isEmpty() || "until".equals(cell.column()))
				.filter((cell) -> sheet.get(line, "asOf").isEmpty() || "asOf".equals(cell.column()))
				.map((cell) -> cell
					.to((Integer.parseInt(cell.right().substring(0, 4)) - 1) + cell.right().substring(4)));
			case LOCATOR -> cell(what, file, sheet, line, "locator").filter((cell) -> cell.right().matches("p\\d+"))
				.filter((cell) -> List.of("role", "amount", "value")
					.stream()
					.anyMatch((column) -> !sheet.get(line, column).isEmpty()))
				.map((cell) -> cell.to("p" + (Integer.parseInt(cell.right().substring(1)) + 1)));
		};
	}

	private static Optional<Mutation> cell(What what, String file, Spreadsheet sheet, int line, String column) {
		return Optional.of(sheet.get(line, column))
			.filter((text) -> !text.isEmpty())
			.map((text) -> new Mutation(what, file, line, column, text, ""));
	}

	private Mutation to(String wrong) {
		return new Mutation(this.what, this.file, this.line, this.column, this.right, wrong);
	}

	/** One more in the first digit. */
	private static String greater(String number) {
		BigDecimal value = new BigDecimal(number);
		return value.add(BigDecimal.ONE.movePointRight(value.precision() - value.scale() - 1)).toPlainString();
	}

}
