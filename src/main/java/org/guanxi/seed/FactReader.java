package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Hedge;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Source;
import org.guanxi.fact.Statement;
import org.guanxi.fact.Status;

/**
 * Reads rows as facts, and reports what is wrong with them. A row that isn't right is no
 * fact.
 */
final class FactReader {

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final String ALIAS_KINDS = Stream.of(Entity.AliasKind.values())
		.map(Object::toString)
		.collect(Collectors.joining("|", "(", ")"));

	private final References references;

	FactReader(References references) {
		this.references = references;
	}

	Optional<Dataset> dataset(Cells cells) {
		slug(cells, "id");
		return fact(cells, () -> new Dataset(cells.required("id"), cells.required("title"), cells.required("licence"),
				cells.required("maintainer")));
	}

	Optional<Source> source(Cells cells) {
		slug(cells, "id");
		PartialDate published = cells.date("published");
		cells.shape("lines", "[1-9]\\d*-[1-9]\\d*", "the first and the last line, like 22-35");
		cells.shape("digest", "[0-9a-f]{64}", "64 lower-case hex digits, the SHA-256 of those lines");
		long stated = Stream.of("text", "lines", "digest").filter((column) -> cells.optional(column) != null).count();
		if (stated != 0 && stated != 3) {
			cells.report("text", "text, lines and digest belong together. Give all three or none.");
		}
		return fact(cells, () -> new Source(cells.required("id"), cells.required("title"), cells.optional("publisher"),
				cells.optional("author"), published, cells.optional("url"), cells.optional("carriedBy"),
				cells.optional("text"), cells.optional("lines"), cells.optional("digest"), cells.optional("note")));
	}

	Optional<Entity> entity(Cells cells) {
		slug(cells, "id");
		EntityType type = cells.required("type", EntityType.values());
		List<String> aliases = cells.list("aliases");
		for (String alias : aliases) {
			if (!alias.matches(ALIAS_KINDS + ":.*\\S.*")) {
				cells.report("aliases",
						"'%s' should be kind:text with one of the kinds %s.".formatted(alias, ALIAS_KINDS));
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
		return fact(cells,
				() -> new Entity(cells.required("id"), type, cells.required("name"), cells.optional("nameZh"), aliases,
						country, cells.optional("region"), identifiers, cells.optional("summary")));
	}

	/**
	 * Reads a row of one of the three tables of claims.
	 * @param cells the row
	 * @return the claim, empty if the row isn't right
	 */
	Optional<Claim> claim(Cells cells) {
		Optional<Source> source = this.references.source(cells, "source");
		if (source.map(Source::text).isPresent()) {
			cells.shape("locator", "p\\d+(s[1-9]\\d*)?", "like p3 or p1s7, a paragraph from p0 and a sentence from s1");
		}
		Supplier<? extends Claim> claim = switch (cells.row().table()) {
			case CLAIMS -> new TieClaimReader(cells, this.references).read(source.map(Source::published));
			case FIGURES -> figure(cells);
			case STATEMENTS -> statement(cells);
			case DATASET, SOURCES, ENTITIES, SIGNOFFS, EXPECTATIONS ->
				throw new IllegalArgumentException(cells.row().table() + " has no claims");
		};
		return cells.valid() ? Optional.of(claim.get()) : Optional.empty();
	}

	Optional<Signoff> signoff(Cells cells) {
		cells.shape("claim", "[0-9a-f]{16}", "the id of a claim, 16 lower-case hex digits");
		return fact(cells, () -> new Signoff(cells.required("claim"), cells.required("part"), cells.required("value"),
				cells.required("reason"), cells.required("by")));
	}

	private Supplier<Figure> figure(Cells cells) {
		List<String> subjects = cells.list("subject");
		subjects.forEach((subject) -> this.references.entity(cells, "subject", subject));
		slug(cells, "measure");
		BigDecimal value = cells.number("value");
		Hedge hedge = cells.optional("hedge", Hedge.values());
		PartialDate from = cells.date("from");
		PartialDate until = cells.date("until");
		PartialDate asOf = cells.date("asOf");
		cells.order(from, until);
		Status status = cells.required("status", Status.values());
		return () -> new Figure(cells.required("source"), cells.required("locator"), subjects,
				cells.required("measure"), (value != null) ? value : BigDecimal.ZERO, cells.required("unit"),
				(hedge != null) ? hedge : Hedge.EXACT, cells.optional("scope"), from, until, asOf, status,
				cells.optional("saidBy"), cells.optional("note"), cells.optional("key"));
	}

	private Supplier<Statement> statement(Cells cells) {
		String subject = cells.optional("subject");
		if (subject != null) {
			this.references.entity(cells, "subject", subject);
		}
		slug(cells, "topic");
		PartialDate from = cells.date("from");
		PartialDate until = cells.date("until");
		PartialDate asOf = cells.date("asOf");
		cells.order(from, until);
		Status status = cells.required("status", Status.values());
		return () -> new Statement(cells.required("source"), cells.required("locator"), cells.required("subject"),
				cells.required("topic"), cells.required("text"), from, until, asOf, status, cells.optional("saidBy"),
				cells.optional("note"), cells.optional("key"));
	}

	private static <T> Optional<T> fact(Cells cells, Supplier<T> fact) {
		return cells.valid() ? Optional.of(fact.get()) : Optional.empty();
	}

	private static void slug(Cells cells, String column) {
		cells.shape(column, SLUG, "lower-case letters and digits with single hyphens, like alibaba-group");
	}

}
