package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Hedge;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Source;
import org.guanxi.fact.Statement;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What must be right about a folder before any of it is written. Rows are given in the
 * order dataset, sources, entities, claims; what is remembered of them is only what later
 * rows refer to.
 */
final class SeedRules {

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<TieType> NEED_ROLE = EnumSet.of(TieType.HOLDS_POSITION_AT, TieType.SUCCEEDED);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Violations violations;

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<String, EntityType> entities = new HashMap<>();

	private final Map<String, String> places = new HashMap<>();

	SeedRules(Violations violations) {
		this.violations = violations;
	}

	Optional<Dataset> dataset(Row row) {
		Cells cells = new Cells(row, this.violations);
		slug(cells, "id");
		return fact(cells, () -> new Dataset(cells.required("id"), cells.required("title"), cells.required("licence"),
				cells.required("maintainer")));
	}

	Optional<Source> source(Row row) {
		Cells cells = new Cells(row, this.violations);
		slug(cells, "id");
		unique(cells, row, "id", "source " + cells.required("id"));
		PartialDate published = cells.date("published");
		cells.shape("lines", "[1-9]\\d*-[1-9]\\d*", "the first and the last line, like 22-35");
		cells.shape("digest", "[0-9a-f]{64}", "64 lower-case hex digits, the SHA-256 of those lines");
		long stated = Stream.of("text", "lines", "digest").filter((column) -> cells.optional(column) != null).count();
		if (stated != 0 && stated != 3) {
			cells.report("text", "text, lines and digest belong together. Give all three or none.");
		}
		Optional<Source> source = fact(cells,
				() -> new Source(cells.required("id"), cells.required("title"), cells.optional("publisher"),
						cells.optional("author"), published, cells.optional("url"), cells.optional("carriedBy"),
						cells.optional("text"), cells.optional("lines"), cells.optional("digest"),
						cells.optional("note")));
		source.ifPresent((known) -> this.sources.put(known.id(), known));
		return source;
	}

	/**
	 * Looks at what a source says of another one, once all sources are known.
	 * @param row a row that {@link #source} has taken
	 */
	void carrier(Row row) {
		String carrier = row.get("carriedBy");
		if (carrier != null && !this.sources.containsKey(carrier)) {
			this.violations.add(row.file(), row.line(), "carriedBy",
					"there is no source '" + carrier + "' in sources.csv. Add it, or correct the id.");
		}
	}

	Optional<Entity> entity(Row row) {
		Cells cells = new Cells(row, this.violations);
		slug(cells, "id");
		unique(cells, row, "id", "entity " + cells.required("id"));
		EntityType type = cells.required("type", EntityType.values());
		List<String> aliases = cells.list("aliases");
		for (String alias : aliases) {
			if (!alias.matches(words(Entity.AliasKind.values()) + ":.*\\S.*")) {
				cells.report("aliases", "'%s' should be kind:text with one of the kinds %s.".formatted(alias,
						words(Entity.AliasKind.values())));
			}
		}
		List<String> identifiers = cells.list("identifiers");
		for (String identifier : identifiers) {
			if (!identifier.matches("[A-Za-z0-9-]+:.*\\S.*")) {
				cells.report("identifiers", "'" + identifier + "' should be scheme:value, like ticker:NYSE:BABA.");
			}
		}
		String country = cells.optional("country");
		if (country != null && !COUNTRIES.contains(country)) {
			cells.report("country", "'" + country + "' is no ISO 3166 code of two letters, like CN.");
		}
		this.entities.put(cells.required("id"), type);
		return fact(cells,
				() -> new Entity(cells.required("id"), type, cells.required("name"), cells.optional("nameZh"), aliases,
						country, cells.optional("region"), identifiers, cells.optional("summary")));
	}

	Optional<Claim> tieClaim(Row row) {
		Cells cells = new Cells(row, this.violations);
		cited(cells);
		TieType type = cells.required("type", TieType.values());
		end(cells, "subject", type, type.subjects());
		end(cells, "object", type, type.objects());
		if (type.symmetric() && cells.required("subject").equals(cells.required("object"))) {
			cells.report("object", "is the subject itself, and " + type + " takes two.");
		}
		if (NEED_ROLE.contains(type) && cells.optional("role") == null) {
			cells.report("role", "is empty. " + type + " needs the title of the post.");
		}
		BigDecimal amount = cells.number("amount");
		String currency = cells.optional("currency");
		if ((cells.optional("amount") == null) != (currency == null)) {
			cells.report("currency", "amount and currency belong together. Give both or none.");
		}
		if (currency != null && !CURRENCIES.contains(currency)) {
			cells.report("currency", "'" + currency + "' is no ISO 4217 code, like CNY.");
		}
		BigDecimal percentMin = percent(cells, "percentMin");
		BigDecimal percentMax = percent(cells, "percentMax");
		if (percentMin != null && percentMax != null && percentMin.compareTo(percentMax) > 0) {
			cells.report("percentMax", "is less than percentMin. Swap them.");
		}
		PartialDate from = cells.date("from");
		PartialDate until = cells.date("until");
		Basis fromBasis = basis(cells, "from", from);
		Basis untilBasis = basis(cells, "until", until);
		PartialDate asOf = cells.date("asOf");
		Status status = cells.required("status", Status.values());
		if (fromBasis == Basis.AT && untilBasis == Basis.AT) {
			order(cells, from, until);
		}
		begun(cells, from, fromBasis, status);
		return claim(cells, row,
				() -> new TieClaim(cells.required("source"), cells.required("locator"), cells.required("subject"), type,
						cells.required("object"), cells.optional("role"), cells.optional("purpose"),
						cells.optional("scope"), amount, currency, percentMin, percentMax, from, fromBasis, until,
						untilBasis, asOf, status, cells.optional("saidBy"), cells.optional("note"),
						cells.optional("key")));
	}

	Optional<Claim> figure(Row row) {
		Cells cells = new Cells(row, this.violations);
		cited(cells);
		List<String> subjects = cells.list("subject");
		subjects.forEach((subject) -> known(cells, "subject", subject));
		slug(cells, "measure");
		BigDecimal value = cells.number("value");
		Hedge hedge = cells.optional("hedge", Hedge.values());
		PartialDate from = cells.date("from");
		PartialDate until = cells.date("until");
		PartialDate asOf = cells.date("asOf");
		order(cells, from, until);
		Status status = statusOfStatement(cells);
		return claim(cells, row,
				() -> new Figure(cells.required("source"), cells.required("locator"), subjects,
						cells.required("measure"), (value != null) ? value : BigDecimal.ZERO, cells.required("unit"),
						(hedge != null) ? hedge : Hedge.EXACT, cells.optional("scope"), from, until, asOf, status,
						cells.optional("saidBy"), cells.optional("note"), cells.optional("key")));
	}

	Optional<Claim> statement(Row row) {
		Cells cells = new Cells(row, this.violations);
		cited(cells);
		known(cells, "subject", cells.required("subject"));
		slug(cells, "topic");
		PartialDate from = cells.date("from");
		PartialDate until = cells.date("until");
		PartialDate asOf = cells.date("asOf");
		order(cells, from, until);
		Status status = statusOfStatement(cells);
		return claim(cells, row,
				() -> new Statement(cells.required("source"), cells.required("locator"), cells.required("subject"),
						cells.required("topic"), cells.required("text"), from, until, asOf, status,
						cells.optional("saidBy"), cells.optional("note"), cells.optional("key")));
	}

	/**
	 * Holds a count against what the folder expects.
	 * @param row what, min, max
	 * @param counts the counts there are
	 */
	void expectation(Row row, Map<String, Long> counts) {
		Cells cells = new Cells(row, this.violations);
		BigDecimal min = cells.number("min");
		BigDecimal max = cells.number("max");
		String what = cells.required("what");
		Long count = counts.get(what);
		if (count == null) {
			cells.report("what", "'" + what + "' is none of " + String.join(", ", counts.keySet()) + ".");
		}
		else if ((min != null && count < min.longValue()) || (max != null && count > max.longValue())) {
			cells.report("what", "there are %,d %s, expected %s to %s. Restore what is missing, or correct this line."
				.formatted(count, what, (min != null) ? min : "any", (max != null) ? max : "any"));
		}
	}

	private static <T> Optional<T> fact(Cells cells, Supplier<T> fact) {
		return cells.valid() ? Optional.of(fact.get()) : Optional.empty();
	}

	private Optional<Claim> claim(Cells cells, Row row, Supplier<Claim> fact) {
		Optional<Claim> claim = fact(cells, fact);
		claim.ifPresent((known) -> unique(cells, row, "key", known.id()));
		return claim.filter((known) -> cells.valid());
	}

	private void slug(Cells cells, String column) {
		cells.shape(column, SLUG, "lower-case letters and digits with single hyphens, like alibaba-group");
	}

	private void unique(Cells cells, Row row, String column, String identity) {
		String place = row.file() + ":" + row.line();
		String first = this.places.putIfAbsent(identity, place);
		if (first != null) {
			cells.report(column,
					column.equals("key")
							? "this claim stands at " + first + " already. Take one out, or tell them apart by a key."
							: "stands at " + first + " already. Take one out.");
		}
	}

	private void cited(Cells cells) {
		String id = cells.required("source");
		Source source = this.sources.get(id);
		if (!id.isEmpty() && source == null) {
			cells.report("source", "there is no source '" + id + "' in sources.csv. Add it, or correct the id.");
		}
		if (source != null && source.text() != null) {
			cells.shape("locator", "p\\d+(s[1-9]\\d*)?", "like p3 or p1s7, a paragraph from p0 and a sentence from s1");
		}
	}

	private void known(Cells cells, String column, String id) {
		if (!id.isEmpty() && !this.entities.containsKey(id)) {
			cells.report(column, "there is no entity '" + id + "' in entities/. Add it, or correct the id.");
		}
	}

	private void end(Cells cells, String column, TieType type, Set<EntityType> allowed) {
		String id = cells.required(column);
		known(cells, column, id);
		EntityType end = this.entities.get(id);
		if (end != null && !allowed.contains(end)) {
			cells.report(column, "'%s' is a %s; %s takes %s here.".formatted(id, end, type,
					allowed.stream().map(EntityType::toString).collect(Collectors.joining(", "))));
		}
	}

	private static @Nullable BigDecimal percent(Cells cells, String column) {
		BigDecimal percent = cells.number(column);
		if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
			cells.report(column, "is not between 0 and 100.");
		}
		if (percent != null && percent.signum() == 0 && column.equals("percentMax")) {
			cells.report(column, "is 0. Leave an unknown percentage empty.");
		}
		return percent;
	}

	private static @Nullable Basis basis(Cells cells, String column, @Nullable PartialDate date) {
		Basis basis = cells.optional(column + "Basis", Basis.values());
		if (basis != null && cells.optional(column) == null) {
			cells.report(column + "Basis",
					"says how a date is meant, but " + column + " is empty. Fill it, or clear this.");
		}
		return (basis == null && date != null) ? Basis.AT : basis;
	}

	private static void order(Cells cells, @Nullable PartialDate from, @Nullable PartialDate until) {
		if (from != null && until != null && from.earliest().isAfter(until.latest())) {
			cells.report("until", "'" + until + "' is before from '" + from + "'. Correct one of them.");
		}
	}

	/** What a source calls established can't begin after it was published. */
	private void begun(Cells cells, @Nullable PartialDate from, @Nullable Basis basis, Status status) {
		Source source = this.sources.get(cells.required("source"));
		PartialDate published = (source != null) ? source.published() : null;
		if (from != null && published != null && basis == Basis.AT && status == Status.ESTABLISHED
				&& from.earliest().isAfter(published.latest())) {
			cells.report("status", "is established, but it began on " + from + " and the source is of " + published
					+ ". Make it announced, planned or forecast, or correct the date.");
		}
	}

	private static Status statusOfStatement(Cells cells) {
		return cells.required("status", Status.values());
	}

	private static <E> String words(E[] vocabulary) {
		return Stream.of(vocabulary).map(Object::toString).collect(Collectors.joining("|", "(", ")"));
	}

	/**
	 * Which reader reads which table of claims.
	 * @return a reader by table
	 */
	Map<Table, Function<Row, Optional<Claim>>> claimReaders() {
		return new EnumMap<>(
				Map.of(Table.CLAIMS, this::tieClaim, Table.FIGURES, this::figure, Table.STATEMENTS, this::statement));
	}

}
