package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes claims of ties by their columns, as a line of {@code claims/*.csv} would. */
final class Claims {

	private Claims() {
	}

	static TieClaim claim(String tie, String... cells) {
		Map<String, String> row = new HashMap<>();
		for (String cell : cells) {
			row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
		}
		String[] words = tie.split(" ");
		return new TieClaim(row.getOrDefault("source", "source"), row.getOrDefault("locator", "p0"), words[0],
				TieType.valueOf(words[1]), words[2], row.get("role"), row.get("purpose"), row.get("scope"),
				number(row.get("amount")), row.get("currency"), number(row.get("percentMin")),
				number(row.get("percentMax")), date(row.get("from")), basis(row.get("fromBasis")),
				date(row.get("until")), basis(row.get("untilBasis")), date(row.get("asOf")),
				Status.valueOf(row.getOrDefault("status", "ESTABLISHED")), row.get("saidBy"), row.get("note"),
				row.get("key"));
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

	private static @Nullable Basis basis(@Nullable String text) {
		return (text != null) ? Basis.valueOf(text) : null;
	}

}
