package org.guanxi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.EntityType;
import org.guanxi.identity.Candidate;
import org.guanxi.reconcile.ExtensionQuery.Column;
import org.jspecify.annotations.Nullable;

/**
 * Columns for a table.
 *
 * @param meta the properties, in the order asked for
 * @param rows values by entity and property; each is an object with one of {@code str},
 * {@code int}, {@code float} and {@code date}, or an entity's id and name
 */
record Extension(List<Meta> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

	private static final int DAY = 10;

	/**
	 * Fills the columns.
	 * @param query which, of whom
	 * @param facts what is known
	 * @return a row for every entity asked about, empty where it has nothing or isn't
	 */
	static Extension of(ExtensionQuery query, Facts facts) {
		Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
		for (String id : query.ids()) {
			Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
			query.columns().forEach((column) -> row.put(column.id(), new ArrayList<>()));
			rows.put(id, row);
		}
		Map<String, Candidate> entities = facts.entities(query.ids());
		Set<String> ids = entities.keySet();
		for (Column column : query.columns()) {
			switch (column.property()) {
				case Property.Cell cell -> entities.values()
					.forEach((entity) -> add(rows, entity.id(), column,
							cell.values().apply(entity).map((text) -> Map.<String, Object>of("str", text))));
				case Property.Link link -> facts.links(ids, List.of(link), column.give() == Give.VALUE, column.limit())
					.forEach((tie) -> add(rows, tie.entity(), column, value(tie, column.give())));
				case Property.Measure measure -> facts.figures(ids, List.of(measure), column.limit())
					.forEach((figure) -> add(rows, figure.entity(), column, value(figure, column.give())));
			}
		}
		return new Extension(query.columns().stream().map(Meta::of).toList(), rows);
	}

	private static void add(Map<String, Map<String, List<Map<String, Object>>>> rows, String id, Column column,
			Stream<Map<String, Object>> values) {
		List<Map<String, Object>> cell = Objects.requireNonNull(Objects.requireNonNull(rows.get(id)).get(column.id()));
		values.limit(column.limit() - cell.size()).forEach(cell::add);
	}

	private static Stream<Map<String, Object>> value(Facts.Tied tie, Give give) {
		return switch (give) {
			case VALUE -> Stream.of(entity(tie.other()));
			case FROM -> date(tie.from());
			case UNTIL -> date(tie.until());
			case ASOF -> date(tie.asOf());
			case STATUS -> Stream.of(Map.of("str", tie.status()));
			case UNIT -> Stream.of();
		};
	}

	private static Stream<Map<String, Object>> value(Facts.Measured figure, Give give) {
		return switch (give) {
			case VALUE -> Stream.of(number(new BigDecimal(figure.value().toString())));
			case FROM -> date(figure.from());
			case UNTIL -> date(figure.until());
			case ASOF -> date(figure.asOf());
			case STATUS -> Stream.of(Map.of("str", figure.status()));
			case UNIT -> Stream.of(Map.of("str", figure.unit()));
		};
	}

	private static Map<String, Object> entity(NamedEntity entity) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("id", entity.id());
		value.put("name", entity.name());
		return value;
	}

	private static Map<String, Object> number(BigDecimal number) {
		return (number.stripTrailingZeros().scale() <= 0) ? Map.of("int", number.toBigInteger())
				: Map.of("float", number);
	}

	/** A year or a month is no day, and isn't made one. */
	private static Stream<Map<String, Object>> date(@Nullable String date) {
		return Stream.ofNullable(date)
			.map((text) -> (text.length() == DAY) ? Map.of("date", text + "T00:00:00Z") : Map.of("str", text));
	}

	/**
	 * A property, and what its values are.
	 *
	 * @param id its id, with what is given of it if it is there more than once
	 * @param name what a person reads
	 * @param type of the entities that are its values, absent if they may be of several
	 */
	record Meta(String id, String name, @Nullable Named type) {

		static Meta of(Column column) {
			Collection<EntityType> others = (column.property() instanceof Property.Link link
					&& column.give() == Give.VALUE) ? link.others() : List.of();
			return new Meta(column.id(), column.name(),
					(others.size() == 1) ? Named.of(others.iterator().next()) : null);
		}

	}

}
