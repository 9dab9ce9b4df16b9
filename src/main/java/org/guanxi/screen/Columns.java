package org.guanxi.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.answer.Unaskable;
import org.guanxi.fact.EntityType;
import org.guanxi.identity.Country;
import org.guanxi.identity.Illegible;
import org.guanxi.identity.Sought;

/**
 * Which columns of a table say who is meant. Case, spaces, hyphens and underscores in
 * their names make no difference.
 */
final class Columns {

	/** How the columns begin that an answer adds. */
	static final String OURS = "guanxi.";

	private static final Map<String, String> KNOWN = Map.of("name", "name", "namezh", "nameZh", "alias", "alias",
			"aliases", "alias", "country", "country", "identifier", "identifier", "identifiers", "identifier", "type",
			"type");

	private static final Set<String> NAMES = Set.of("name", "nameZh", "alias");

	private static final int SHOWN = 50;

	/** Of one cell; what comes after them isn't read. */
	private static final int MOST_VALUES = 50;

	private final int count;

	private final Map<String, Integer> places = new HashMap<>();

	/**
	 * Reads a header.
	 * @param header the names of the columns
	 * @throws Unaskable if none says who is meant, or two do in the same way
	 */
	Columns(List<String> header) {
		this.count = header.size();
		for (int i = 0; i < this.count; i++) {
			String column = header.get(i).strip();
			if (column.startsWith(OURS)) {
				throw new Unaskable("body", "has a column " + column + " already, as an answer has; take those out");
			}
			String known = KNOWN.get(column.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
			if (known != null && this.places.put(known, i) != null) {
				throw new Unaskable("body", "has two columns " + known + "; leave one");
			}
		}
		if (this.places.keySet().stream().noneMatch(NAMES::contains)) {
			throw new Unaskable("body",
					"has a header without name, nameZh or alias"
							+ ((this.count == 1 && header.getFirst().matches("(?s).*[;\t].*"))
									? "; separate columns with commas" : "; name one column so"));
		}
	}

	/**
	 * Reads a row.
	 * @param cells its cells
	 * @return whom it means, or why that can't be told
	 */
	Entry entry(String[] cells) {
		if (cells.length != this.count) {
			return Entry.fault("has %d cells, the header has %d%s".formatted(cells.length, this.count,
					(cells.length > this.count) ? "; those too many are at the end of the row" : ""));
		}
		List<String> names = Stream.concat(values("name", cells, false), values("nameZh", cells, false)).toList();
		List<String> aliases = values("alias", cells, true).toList();
		List<String> identifiers = values("identifier", cells, true).toList();
		Optional<String> illegible = Stream.of(names, aliases, identifiers)
			.flatMap(List::stream)
			.map(Illegible::why)
			.flatMap(Optional::stream)
			.findFirst();
		if (illegible.isPresent()) {
			return Entry.fault("the name or identifier " + illegible.get());
		}
		if (names.isEmpty() && aliases.isEmpty() && identifiers.isEmpty()) {
			return Entry.fault("has no name");
		}
		List<String> notes = new ArrayList<>();
		List<String> countries = new ArrayList<>();
		values("country", cells, true).forEach((written) -> Country.of(written)
			.ifPresentOrElse(countries::add,
					() -> notes.add("country '" + shown(written) + "' is not known, and not compared")));
		List<EntityType> types = new ArrayList<>();
		values("type", cells, true).forEach((written) -> type(written).ifPresentOrElse(types::add,
				() -> notes.add("type '" + shown(written) + "' is not known, and not compared")));
		if (Stream.concat(names.stream(), aliases.stream()).anyMatch((name) -> name.length() > Illegible.COMPARED)) {
			notes.add("only the first %d characters of a name are compared".formatted(Illegible.COMPARED));
		}
		return new Entry(new Sought(names, aliases, types, countries, identifiers), notes, "");
	}

	private Stream<String> values(String column, String[] cells, boolean several) {
		Integer place = this.places.get(column);
		return (place == null) ? Stream.of()
				: Arrays.stream(several ? cells[place].split("\\|") : new String[] { cells[place] })
					.map(String::strip)
					.filter((value) -> !value.isEmpty())
					.limit(MOST_VALUES);
	}

	private static Optional<EntityType> type(String written) {
		return Arrays.stream(EntityType.values())
			.filter((type) -> type.toString().equalsIgnoreCase(written))
			.findFirst();
	}

	private static String shown(String text) {
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

	/**
	 * Whom a row means.
	 *
	 * @param sought who is looked for
	 * @param notes what of the row is not compared
	 * @param fault why nobody can be looked for; empty if somebody can
	 */
	record Entry(Sought sought, List<String> notes, String fault) {

		private static final Sought NOBODY = new Sought(List.of(), List.of(), List.of(), List.of());

		static Entry fault(String fault) {
			return new Entry(NOBODY, List.of(), fault);
		}

	}

}
