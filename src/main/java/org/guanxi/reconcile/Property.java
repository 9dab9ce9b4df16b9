package org.guanxi.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.fact.Direction;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.TieType;
import org.guanxi.identity.Candidate;
import org.jspecify.annotations.Nullable;

/** What there may be about an entity beside the name it is looked for by. */
sealed interface Property {

	/** What begins the id of a figure. */
	String FIGURE = "figure:";

	/** All but figures, of which the facts say which there are. */
	List<Property> FIXED = Stream
		.<Property>concat(Cell.ALL.stream(),
				Arrays.stream(TieType.values()).flatMap((type) -> Link.both(type).stream()))
		.toList();

	String id();

	String name();

	String description();

	/** Whether an entity of such a type may have it. */
	boolean isOf(Collection<EntityType> types);

	/**
	 * Finds a property.
	 * @param id its id
	 * @return empty if there is none
	 */
	static Optional<Property> of(String id) {
		if (id.startsWith(FIGURE) && id.substring(FIGURE.length()).matches("[a-z0-9-]{1,100}")) {
			return Optional.of(new Measure(id.substring(FIGURE.length())));
		}
		return FIXED.stream().filter((property) -> property.id().equals(id)).findFirst();
	}

	/**
	 * What identifies the entity, in its own cells.
	 *
	 * @param id its id
	 * @param name what a person reads
	 * @param description what it holds
	 * @param role what it is for when somebody is looked for
	 * @param values reads it
	 */
	record Cell(String id, String name, String description, Role role,
			Function<Candidate, Stream<String>> values) implements Property {

		static final List<Cell> ALL = List.of(
				new Cell("name", "name", "The English name", Role.NAME, (entity) -> Stream.of(entity.name())),
				new Cell("nameZh", "Chinese name", "The Chinese name", Role.NAME,
						(entity) -> Stream.ofNullable(entity.nameZh())),
				new Cell("alias", "other name", "Former, short, legal and other names", Role.ALIAS,
						(entity) -> stream(entity.aliases()).map((alias) -> alias.substring(alias.indexOf(':') + 1))),
				new Cell("country", "country", "ISO 3166 alpha-2, or a country's English or Chinese name", Role.COUNTRY,
						(entity) -> Stream.ofNullable(entity.country())),
				new Cell("region", "region", "A place within the country", Role.OTHER,
						(entity) -> Stream.ofNullable(entity.region())),
				new Cell("identifier", "identifier", "By what a register or an exchange knows it: scheme:value",
						Role.IDENTIFIER, Candidate::known),
				scheme("lei", "LEI"), scheme("ticker", "ticker symbol"), scheme("uscc", "unified social credit code"),
				scheme("wikidata", "Wikidata item"),
				new Cell("type", "type", "What it is", Role.OTHER, (entity) -> Stream.of(entity.type().toString())),
				new Cell("summary", "summary", "One sentence", Role.OTHER,
						(entity) -> Stream.ofNullable(entity.summary())));

		private static Cell scheme(String scheme, String name) {
			return new Cell(scheme, name, "The identifier of this scheme", Role.IDENTIFIER,
					(entity) -> entity.known()
						.filter((known) -> known.toLowerCase(Locale.ROOT).startsWith(scheme + ':'))
						.map((known) -> known.substring(scheme.length() + 1)));
		}

		private static Stream<String> stream(@Nullable List<String> values) {
			return Objects.requireNonNullElse(values, List.<String>of()).stream();
		}

		@Override
		public boolean isOf(Collection<EntityType> types) {
			return true;
		}

	}

	/** What a cell is for when somebody is looked for. */
	enum Role {

		/** A name. */
		NAME,
		/** A name that may as well be another's. */
		ALIAS,
		/** Tells countries apart. */
		COUNTRY,
		/** Is hardly ever another's. */
		IDENTIFIER,
		/** Only confirms. */
		OTHER

	}

	/**
	 * To whom it is tied.
	 *
	 * @param type how
	 * @param direction {@code out}: it is the subject; {@code in}: the object;
	 * {@code any} of a tie that reads the same both ways
	 */
	record Link(TieType type, Direction direction) implements Property {

		static List<Link> both(TieType type) {
			return type.symmetric() ? List.of(new Link(type, Direction.ANY))
					: List.of(new Link(type, Direction.OUT), new Link(type, Direction.IN));
		}

		@Override
		public String id() {
			return (this.direction == Direction.IN) ? this.type + ":in" : this.type.toString();
		}

		@Override
		public String name() {
			return (this.direction == Direction.IN) ? this.type.inverse() : this.type.wording();
		}

		@Override
		public String description() {
			return "Ties of " + this.type.kind() + ", established or announced";
		}

		@Override
		public boolean isOf(Collection<EntityType> types) {
			Set<EntityType> ends = (this.direction == Direction.IN) ? this.type.objects() : this.type.subjects();
			return types.stream().anyMatch(ends::contains);
		}

		/** What stands at the other end. */
		Set<EntityType> others() {
			return (this.direction == Direction.IN) ? this.type.subjects() : this.type.objects();
		}

	}

	/**
	 * What is measured of it.
	 *
	 * @param measure a kebab-case term
	 */
	record Measure(String measure) implements Property {

		@Override
		public String id() {
			return FIGURE + this.measure;
		}

		@Override
		public String name() {
			return this.measure.replace('-', ' ') + " (figure)";
		}

		@Override
		public String description() {
			return "Figures that sources give, latest first";
		}

		@Override
		public boolean isOf(Collection<EntityType> types) {
			return true;
		}

	}

}
