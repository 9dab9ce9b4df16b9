package org.guanxi.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/** The walking alone, without names, evidence and HTTP: for benchmarks. */
public final class Walking {

	/** About one tie of three passes this filter: types. */
	public static final List<TieType> TYPES = List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN, TieType.PARTNERS_WITH,
			TieType.CUSTOMER_OF, TieType.ACQUIRED);

	/** The day of that filter; its status is established. */
	public static final LocalDate DAY = LocalDate.of(2013, 6, 30);

	private Walking() {
	}

	/**
	 * Finds five paths of at most six ties.
	 * @param adjacency all ties
	 * @param pair the ends
	 * @return how many there are
	 */
	public static int fivePaths(Adjacency adjacency, Pair pair) {
		return new MemorySearch(adjacency, question(pair)).outcome().walks().size();
	}

	private static PathQuestion question(Pair pair) {
		PathQuestion question = new PathQuestion();
		question.from = pair.from();
		question.to = pair.to();
		question.type = TYPES;
		question.status = List.of(Status.ESTABLISHED);
		question.asOf = DAY;
		return question;
	}

	/**
	 * The ties that pass the filter.
	 * @param adjacency all ties
	 * @return their numbers
	 */
	public static IntStream passing(Adjacency adjacency) {
		Filter filter = new Filter(adjacency, question(new Pair("", "")).wanted());
		return IntStream.range(0, adjacency.ties()).filter(filter::admits);
	}

	/**
	 * Pairs to ask for: of five, three are random but connected, one is of hubs, one is
	 * not connected.
	 * @param adjacency all ties
	 * @param count how many
	 * @return always the same ones
	 */
	public static List<Pair> pairs(Adjacency adjacency, int count) {
		Random random = new Random(42);
		int[] hubs = IntStream.range(0, adjacency.size())
			.boxed()
			.sorted(Comparator.comparing((node) -> -adjacency.degree(node)))
			.limit(100)
			.mapToInt(Integer::intValue)
			.toArray();
		List<Pair> pairs = new ArrayList<>();
		while (pairs.size() < count) {
			boolean ofHubs = pairs.size() % 5 == 1;
			Pair pair = ofHubs ? pair(adjacency, hubs[random.nextInt(hubs.length)], hubs[random.nextInt(hubs.length)])
					: pair(adjacency, random.nextInt(adjacency.size()), random.nextInt(adjacency.size()));
			boolean connected = fivePaths(adjacency, pair) > 0;
			if (!pair.from().equals(pair.to()) && (ofHubs || connected == (pairs.size() % 5 > 0))) {
				pairs.add(pair);
			}
		}
		return pairs;
	}

	private static Pair pair(Adjacency adjacency, int from, int to) {
		return new Pair(adjacency.node(from).id(), adjacency.node(to).id());
	}

	/**
	 * Two entities.
	 *
	 * @param from the id of one end
	 * @param to the id of the other
	 */
	public record Pair(String from, String to) {
	}

}
