package org.guanxi.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Country;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.KnownNames;
import org.guanxi.identity.Sought;
import org.guanxi.name.Comparison;
import org.guanxi.reconcile.Property.Cell;
import org.guanxi.reconcile.Property.Link;
import org.guanxi.reconcile.Property.Role;
import org.guanxi.reconcile.Query.Strictness;
import org.guanxi.reconcile.Query.Value;
import org.guanxi.reconcile.Result.Feature;
import org.guanxi.reconcile.Result.Found;
import org.springframework.stereotype.Component;

/**
 * Finds out whom the rows of a table mean. The score is that of names, countries and
 * identifiers; what else is known of a row only adds to it, since what the facts don't
 * state may still be so.
 */
@Component
class Reconciliation {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** So many are looked at closely. */
	private static final int CLOSE = 50;

	private static final int MOST_TIES = 10_000;

	/** Who isn't of the type that it should be is never taken for the one. */
	private static final double OTHER_TYPE = 0.7;

	/** A property that fits takes this much of what is missing. */
	private static final double CONFIRMED = 0.3;

	/** How long all queries of a batch together may take. */
	private static final Duration BUDGET = Duration.ofSeconds(20);

	private final Identities identities;

	private final Facts facts;

	private final KnownNames names;

	Reconciliation(Identities identities, Facts facts, KnownNames names) {
		this.identities = identities;
		this.facts = facts;
		this.names = names;
	}

	/**
	 * Answers a batch, each query by itself.
	 * @param batch queries by their ids
	 * @return results by the same ids, in the same order; those that there was no time
	 * for say so
	 */
	Map<String, Result> of(Map<String, Query> batch) {
		return of(batch, BUDGET);
	}

	Map<String, Result> of(Map<String, Query> batch, Duration budget) {
		long deadline = System.nanoTime() + budget.toNanos();
		Map<String, Candidate> byId = this.facts.entities(batch.values()
			.stream()
			.map(Query::text)
			.filter((text) -> text.length() <= 200 && SLUG.matcher(text).matches())
			.collect(Collectors.toSet()));
		Map<String, Result> results = new LinkedHashMap<>();
		batch.forEach((id, query) -> results.put(id,
				!query.faults().isEmpty() ? Result.error(words(query.faults())) : (System.nanoTime() < deadline)
						? new Result(find(query, byId), null, query.notes()) : Result.tooLate()));
		return results;
	}

	private static String words(Map<String, String> faults) {
		return faults.entrySet()
			.stream()
			.map((fault) -> fault.getKey() + " " + fault.getValue())
			.collect(Collectors.joining("; "));
	}

	private List<Found> find(Query query, Map<String, Candidate> byId) {
		if (query.strictness() == Strictness.ALL && query.types().size() > 1) {
			return List.of();
		}
		boolean should = query.strictness() == Strictness.SHOULD;
		Map<String, Scored> found = new LinkedHashMap<>();
		Stream.ofNullable(byId.get(query.text()))
			.filter((entity) -> should || query.types().isEmpty() || query.types().contains(entity.type()))
			.forEach((entity) -> found.put(entity.id(), Scored.of(entity)));
		this.identities.of(sought(query, should), CLOSE)
			.forEach((one) -> found.putIfAbsent(one.entity().id(), Scored.of(one)));
		if (found.isEmpty() && query.text().isBlank()) {
			tied(query, should ? List.of() : query.types())
				.forEach((entity) -> found.put(entity.id(), Scored.unnamed(entity)));
		}
		List<Scored> close = found.values().stream().sorted(Scored.BEST_FIRST).limit(CLOSE).toList();
		confirm(query, close);
		close.stream()
			.filter((one) -> should && !query.types().isEmpty() && !query.types().contains(one.entity().type()))
			.forEach((one) -> one.add("type", one.score() * (OTHER_TYPE - 1)));
		return candidates(close.stream().sorted(Scored.BEST_FIRST).toList(), query.limit());
	}

	/** Whom a row may mean that names nobody, but somebody they are tied to. */
	private Stream<Candidate> tied(Query query, List<EntityType> types) {
		return query.conditions()
			.entrySet()
			.stream()
			.flatMap((condition) -> (condition.getKey() instanceof Link link)
					? this.facts.tied(link, condition.getValue().stream().flatMap(this::ids).toList(), types, CLOSE)
						.stream()
					: Stream.of());
	}

	/** Whose id a value is, and who bears its name. */
	private Stream<String> ids(Value value) {
		if (value.id() != null && !value.id().isEmpty()) {
			return Stream.of(value.id());
		}
		return value.text().isEmpty() ? Stream.of()
				: Stream.concat(Stream.of(value.text()),
						this.identities.of(Sought.called(value.text()), 1)
							.stream()
							.filter(Identified::match)
							.map((one) -> one.entity().id()));
	}

	private static Sought sought(Query query, boolean should) {
		return new Sought(
				Stream.concat(Stream.of(query.text()), texts(query, Role.NAME))
					.filter((name) -> !name.isBlank())
					.toList(),
				texts(query, Role.ALIAS).filter((name) -> !name.isBlank()).toList(), should ? List.of() : query.types(),
				texts(query, Role.COUNTRY).flatMap((text) -> Country.of(text).stream()).toList(),
				query.conditions()
					.entrySet()
					.stream()
					.filter((condition) -> is(condition.getKey(), Role.IDENTIFIER))
					.flatMap((condition) -> condition.getValue()
						.stream()
						.map(Value::text)
						.filter((text) -> !text.isBlank())
						.map((text) -> identifier(condition.getKey(), text)))
					.toList());
	}

	private static Stream<String> texts(Query query, Role role) {
		return query.conditions()
			.entrySet()
			.stream()
			.filter((condition) -> is(condition.getKey(), role))
			.flatMap((condition) -> condition.getValue().stream().map(Value::text));
	}

	private static boolean is(Property property, Role role) {
		return property instanceof Cell cell && cell.role() == role;
	}

	private static String identifier(Property property, String text) {
		return property.id().equals("identifier") || text.startsWith(property.id() + ":") ? text
				: property.id() + ":" + text;
	}

	private void confirm(Query query, List<Scored> close) {
		Collection<String> ids = close.stream().map((one) -> one.entity().id()).toList();
		Knowledge known = new Knowledge(this.names, this.facts.links(ids, query.conditions().keySet(), MOST_TIES),
				this.facts.figures(ids, query.conditions().keySet(), MOST_TIES));
		for (Scored one : close) {
			query.conditions().forEach((property, values) -> {
				if (values.stream().anyMatch((value) -> known.bears(one.entity(), property, value))) {
					one.add(property.id(), (1 - one.score()) * CONFIRMED);
				}
			});
		}
	}

	/** Of two that fit as well, neither is taken for the one. */
	private static List<Found> candidates(List<Scored> ranked, int limit) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < Math.min(limit, ranked.size()); i++) {
			Scored one = ranked.get(i);
			boolean alone = ranked.size() == 1 || one.points() > ranked.get(1).points();
			found.add(one.found(i == 0 && alone && one.score() >= Comparison.THRESHOLD));
		}
		return found;
	}

	/** A candidate, and what its score is made of. */
	private record Scored(Candidate entity, Map<String, Double> features) {

		static final Comparator<Scored> BEST_FIRST = Comparator.<Scored>comparingDouble((one) -> -one.points())
			.thenComparing((one) -> -one.entity().links())
			.thenComparing((one) -> one.entity().id());

		static Scored of(Candidate named) {
			return new Scored(named, new LinkedHashMap<>(Map.of("id", 1.0)));
		}

		/** Somebody of whom no name is known, but something else. */
		static Scored unnamed(Candidate entity) {
			return new Scored(entity, new LinkedHashMap<>());
		}

		static Scored of(Identified identified) {
			Scored scored = new Scored(identified.entity(), new LinkedHashMap<>());
			identified.features().forEach((feature) -> scored.add(feature.of(), feature.change()));
			return scored;
		}

		void add(String feature, double change) {
			this.features.merge(feature, change, Double::sum);
		}

		double score() {
			double sum = this.features.values().stream().mapToDouble(Double::doubleValue).sum();
			return Math.clamp(Math.round(10_000 * sum) / 10_000.0, 0, 1);
		}

		double points() {
			return Math.round(10_000 * score()) / 100.0;
		}

		Found found(boolean match) {
			List<Feature> told = new ArrayList<>();
			this.features.forEach((id, change) -> told.add(new Feature(id, Math.round(10_000 * change) / 100.0)));
			return new Found(this.entity.id(), this.entity.name(), Descriptions.of(this.entity),
					List.of(Named.of(this.entity.type())), points(), match, told);
		}

	}

	/** Whether an entity has what a row says of it. */
	private static final class Knowledge {

		private final Likely likely;

		private final Map<String, List<Facts.Tied>> ties;

		private final Map<String, List<Facts.Measured>> figures;

		Knowledge(KnownNames names, List<Facts.Tied> ties, List<Facts.Measured> figures) {
			this.likely = new Likely(names);
			this.ties = ties.stream().collect(Collectors.groupingBy(Facts.Tied::entity));
			this.figures = new HashMap<>(figures.stream().collect(Collectors.groupingBy(Facts.Measured::entity)));
		}

		boolean bears(Candidate entity, Property property, Value value) {
			return switch (property) {
				case Cell cell -> cell.role() == Role.OTHER && !value.text().isEmpty()
						&& cell.values().apply(entity).anyMatch(value.text()::equalsIgnoreCase);
				case Property.Link link ->
					list(this.ties, entity).stream().anyMatch((tie) -> tie.is(link) && this.likely.same(value, tie));
				case Property.Measure measure -> list(this.figures, entity).stream()
					.anyMatch((figure) -> figure.measure().equals(measure.measure()) && Likely.same(value, figure));
			};
		}

		private static <T> List<T> list(Map<String, List<T>> facts, Candidate entity) {
			return Objects.requireNonNullElse(facts.get(entity.id()), List.of());
		}

	}

}
