package org.guanxi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Kind;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Small random graphs, all told in one story, and what an answer about one of them must
 * be. A graph has up to eight companies, with several ties between two of them, of all
 * statuses, dated or not.
 */
public final class RandomGraphs {

	private static final List<TieType> TYPES = List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN, TieType.CUSTOMER_OF,
			TieType.PARTNERS_WITH, TieType.COMPETES_WITH);

	private static final List<String> SOURCES = List.of("s", "t", "u");

	private final Random random;

	private final Story story = new Story();

	private final List<SmallGraph> graphs;

	public RandomGraphs(long seed, int count) {
		this.random = new Random(seed);
		SOURCES.forEach((source) -> this.story.source(source, ""));
		this.graphs = IntStream.range(0, count).mapToObj(this::graph).toList();
	}

	public Story story() {
		return this.story;
	}

	public List<SmallGraph> graphs() {
		return this.graphs;
	}

	private SmallGraph graph(int number) {
		List<String> entities = IntStream.range(0, 2 + this.random.nextInt(7))
			.mapToObj((entity) -> "g" + number + "-" + (char) ('a' + entity))
			.toList();
		this.story.companies(entities.toArray(String[]::new));
		Map<String, TieClaim> claims = new LinkedHashMap<>();
		int wanted = this.random.nextInt(3 * entities.size() + 1);
		for (int i = 0; i < wanted; i++) {
			TieClaim claim = claim(entities);
			if (!claim.subject().equals(claim.object()) && claims.putIfAbsent(claim.tieKey(), claim) == null) {
				this.story.claim(claim.source(), claim.subject() + " " + claim.type() + " " + claim.object(),
						cells(claim));
			}
		}
		return new SmallGraph(entities,
				claims.values().stream().filter((claim) -> claim.status() != Status.DENIED).map(Told::new).toList());
	}

	private TieClaim claim(List<String> entities) {
		Status status = this.random.nextInt(3) > 0 ? Status.ESTABLISHED : oneOf(List.of(Status.values()));
		TieType type = (status == Status.DENIED) ? TieType.SUED : oneOf(TYPES);
		int from = 2000 + this.random.nextInt(10);
		return new TieClaim(oneOf(SOURCES), "", oneOf(entities), type, oneOf(entities),
				this.random.nextBoolean() ? null : "role " + this.random.nextInt(2), null, null, null, null, null, null,
				this.random.nextBoolean() ? PartialDate.parse(String.valueOf(from)) : null, null,
				this.random.nextInt(3) == 0 ? PartialDate.parse((from + 2) + "-06") : null, null,
				this.random.nextInt(3) == 0 ? PartialDate.parse((from + 1) + "-03-04") : null, status, null, null,
				null);
	}

	private static Map<String, String> cells(TieClaim claim) {
		Map<String, String> cells = new HashMap<>();
		put(cells, "role", claim.role());
		put(cells, "from", claim.from());
		put(cells, "until", claim.until());
		put(cells, "asOf", claim.asOf());
		put(cells, "status", claim.status());
		return cells;
	}

	private static void put(Map<String, String> cells, String column, @Nullable Object value) {
		if (value != null) {
			cells.put(column, value.toString());
		}
	}

	/**
	 * Fills in any filter.
	 * @param filter a question, with its other fields filled in
	 */
	public void fill(TieFilter filter) {
		filter.direction = oneOf(List.of(Direction.values()));
		if (this.random.nextBoolean()) {
			filter.status = List.of(Status.values()).stream().filter(Status::isOfTie).toList();
		}
		switch (this.random.nextInt(10)) {
			case 0 -> filter.type = List.of(oneOf(TYPES), oneOf(TYPES));
			case 1 -> filter.kind = List.of(Kind.PARTNERSHIP, oneOf(List.of(Kind.values())));
			case 2 -> filter.asOf = LocalDate.of(1999 + this.random.nextInt(14), 1 + this.random.nextInt(12), 4);
			case 3 -> filter.source = List.of(oneOf(SOURCES), oneOf(SOURCES));
			case 4 -> filter.minConfidence = oneOf(List.of(0.3, 0.5, 0.8, 0.9, 0.91));
			default -> {
			}
		}
	}

	/**
	 * Any of them.
	 * @param values at least one
	 * @return one
	 */
	public <T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * Any number.
	 * @param most the greatest
	 * @return from 1 on
	 */
	public int upTo(int most) {
		return 1 + this.random.nextInt(most);
	}

	/**
	 * A graph as it was told.
	 *
	 * @param entities the ids of its entities
	 * @param ties its ties
	 */
	public record SmallGraph(List<String> entities, List<Told> ties) {

		/**
		 * The ties that can be followed from an entity.
		 * @param entity where from
		 * @param filter which ones
		 * @return the ties, each with its other end
		 */
		public Map<Told, String> from(String entity, TieFilter filter) {
			Map<Told, String> steps = new LinkedHashMap<>();
			for (Told tie : this.ties) {
				boolean out = tie.claim().ends().getFirst().equals(entity);
				boolean in = tie.claim().ends().getLast().equals(entity);
				boolean either = filter.direction == Direction.ANY || tie.claim().type().symmetric();
				if (tie.passes(filter) && (out && (either || filter.direction == Direction.OUT)
						|| in && (either || filter.direction == Direction.IN))) {
					steps.put(tie, out ? tie.claim().ends().getLast() : tie.claim().ends().getFirst());
				}
			}
			return steps;
		}

		/**
		 * How far away entities are.
		 * @param from where from
		 * @param filter which ties lead there
		 * @param most how far at most
		 * @return hops by entity, without those that can't be reached so
		 */
		public Map<String, Integer> distances(String from, TieFilter filter, int most) {
			Map<String, Integer> distances = new LinkedHashMap<>(Map.of(from, 0));
			Collection<String> edge = List.of(from);
			for (int hops = 1; hops <= most; hops++) {
				Set<String> next = new HashSet<>();
				edge.forEach((entity) -> next.addAll(from(entity, filter).values()));
				next.removeAll(distances.keySet());
				for (String entity : next) {
					distances.put(entity, hops);
				}
				edge = next;
			}
			return distances;
		}

		/**
		 * All ways that visit no entity twice.
		 * @param from where from
		 * @param to where to
		 * @param filter which ties
		 * @param most how many ties at most
		 * @return the ties of each way
		 */
		public List<List<Told>> ways(String from, String to, TieFilter filter, int most) {
			List<List<Told>> ways = new ArrayList<>();
			walk(List.of(from), List.of(), to, filter, most, ways);
			return ways;
		}

		private void walk(List<String> visited, List<Told> way, String to, TieFilter filter, int most,
				List<List<Told>> ways) {
			if (visited.getLast().equals(to)) {
				ways.add(way);
			}
			else if (way.size() < most) {
				from(visited.getLast(), filter).forEach((tie, next) -> {
					if (!visited.contains(next)) {
						walk(with(visited, next), with(way, tie), to, filter, most, ways);
					}
				});
			}
		}

		private static <T> List<T> with(List<T> items, T item) {
			List<T> all = new ArrayList<>(items);
			all.add(item);
			return all;
		}

	}

	/**
	 * A tie that rests on one claim.
	 *
	 * @param claim the claim
	 */
	public record Told(TieClaim claim) {

		/**
		 * Whether a filter lets it through, whichever way it is followed.
		 * @param filter the filter
		 * @return {@code false} if it doesn't
		 */
		public boolean passes(TieFilter filter) {
			return (filter.type.isEmpty() || filter.type.contains(this.claim.type()))
					&& (filter.kind.isEmpty() || filter.kind.contains(this.claim.type().kind()))
					&& filter.status.contains(status()) && confidence() >= filter.minConfidence
					&& (filter.source.isEmpty() || filter.source.contains(this.claim.source()))
					&& (filter.asOf == null || this.claim.held(filter.asOf).isPresent());
		}

		/** That something ended says that it was so. */
		private Status status() {
			return this.claim.status().isOfTie() ? this.claim.status() : Status.ESTABLISHED;
		}

		/**
		 * How sure it is, as the one source that says so makes it.
		 * @return 0 to 1
		 */
		public double confidence() {
			return switch (status()) {
				case ESTABLISHED -> 0.9;
				case ANNOUNCED -> 0.8;
				case PLANNED -> 0.5;
				case FORECAST -> 0.4;
				default -> 0.3;
			};
		}

		/**
		 * Whether an answer's tie is this one, in all that it was told with.
		 * @param tie from an answer
		 * @param filter what was asked
		 * @return {@code false} if it isn't
		 */
		public boolean is(CitedTie tie, TieFilter filter) {
			String held = (filter.asOf != null) ? this.claim.held(filter.asOf).map(Object::toString).orElse("not")
					: null;
			return tie.subject().id().equals(this.claim.ends().getFirst())
					&& tie.object().id().equals(this.claim.ends().getLast())
					&& tie.type().equals(this.claim.type().toString()) && Objects.equals(tie.role(), this.claim.role())
					&& tie.status().equals(status().toString()) && Objects.equals(tie.held(), held)
					&& tie.claims().getFirst().id().length() == 16;
		}

	}

}
