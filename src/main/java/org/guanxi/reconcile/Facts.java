package org.guanxi.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoSuch;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Status;
import org.guanxi.graph.Graph;
import org.guanxi.identity.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the graph has on entities, for many of them at once. */
@Component
class Facts {

	private static final int MOST_MEASURES = 500;

	private final Graph graph;

	Facts(Graph graph) {
		this.graph = graph;
	}

	/** By id, without those that don't exist. */
	Map<String, Candidate> entities(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.graph.ask("reconcile/entities", Map.of("ids", ids), Candidate.class)
					.stream()
					.collect(Collectors.toMap(Candidate::id, (entity) -> entity));
	}

	Candidate entity(String id) {
		Candidate entity = entities(List.of(id)).get(id);
		if (entity == null) {
			throw new NoSuch("id", "entity", id);
		}
		return entity;
	}

	/** Who is tied in this way to one of these, the best connected first. */
	List<Candidate> tied(Property.Link link, Collection<String> others, Collection<EntityType> types, int most) {
		return others.isEmpty() ? List.of()
				: this.graph.ask("reconcile/tied", Map.of("others", others, "type", link.type(), "direction",
						link.direction(), "statuses", Status.BY_DEFAULT, "types", types, "most", most),
						Candidate.class);
	}

	/** All ties, in the order of who is at the other end. */
	List<Tied> links(Collection<String> ids, Collection<? extends Property> properties, int most) {
		return links(ids, properties, false, most);
	}

	/** In the order of who is at the other end; once for each, or all ties. */
	List<Tied> links(Collection<String> ids, Collection<? extends Property> properties, boolean once, int most) {
		List<Way> ways = some(properties, Property.Link.class)
			.map((link) -> new Way(link.type().toString(), link.direction().toString()))
			.toList();
		return (ids.isEmpty() || ways.isEmpty()) ? List.of()
				: this.graph.ask("reconcile/links",
						Map.of("ids", ids, "ways", ways, "statuses", Status.BY_DEFAULT, "once", once, "most", most),
						Tied.class);
	}

	/** Latest first. */
	List<Measured> figures(Collection<String> ids, Collection<? extends Property> properties, int most) {
		List<String> measures = some(properties, Property.Measure.class).map(Property.Measure::measure).toList();
		return (ids.isEmpty() || measures.isEmpty()) ? List.of() : this.graph.ask("reconcile/figures",
				Map.of("ids", ids, "measures", measures, "statuses", Status.BY_DEFAULT, "most", most), Measured.class);
	}

	/**
	 * What entities of these types can have: cells, ties, then figures, most frequent
	 * first.
	 */
	Stream<Property> properties(Collection<EntityType> types) {
		Stream<Property> measures = this.graph
			.ask("reconcile/measures", Map.of("types", types, "most", MOST_MEASURES), Count.class)
			.stream()
			.map((count) -> new Property.Measure(count.measure()));
		return Stream.concat(Property.FIXED.stream().filter((property) -> property.isOf(types)), measures);
	}

	Stream<Property> properties() {
		return properties(Arrays.asList(EntityType.values()));
	}

	private static <T extends Property> Stream<T> some(Collection<? extends Property> properties, Class<T> form) {
		return properties.stream().filter(form::isInstance).map(form::cast);
	}

	/**
	 * A tie, seen from one of its ends.
	 *
	 * @param entity the end that was asked about
	 * @param type its type
	 * @param direction which way it was followed
	 * @param other the other end
	 * @param from when it began
	 * @param until when it ended
	 * @param asOf when it is known to have held
	 * @param status how strongly it is said
	 */
	record Tied(String entity, String type, String direction, NamedEntity other, @Nullable String from,
			@Nullable String until, @Nullable String asOf, String status, String tie) {

		boolean is(Property.Link link) {
			return this.type.equals(link.type().toString()) && this.direction.equals(link.direction().toString());
		}

	}

	/**
	 * A figure.
	 *
	 * @param entity what it is about
	 * @param measure what is measured
	 * @param value the number
	 * @param unit of what
	 * @param from first day of the time it is about
	 * @param until last day of the time it is about
	 * @param asOf the day it is about
	 * @param status how strongly it is said
	 */
	record Measured(String entity, String measure, Number value, String unit, @Nullable String hedge,
			@Nullable String scope, @Nullable String from, @Nullable String until, @Nullable String asOf, String status,
			String claim) {
	}

	private record Way(String type, String direction) {
	}

	private record Count(String measure, long count) {
	}

}
