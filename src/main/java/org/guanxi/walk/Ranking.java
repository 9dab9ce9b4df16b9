package org.guanxi.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Ranks paths: the shorter first, of one length the better. A path is as good as its hops
 * together, a hop as its kind, evidence, time and connector together: all of them are
 * between 0 and 1, and are multiplied.
 * <ul>
 * <li>kind: how much such a tie says of two entities, {@link #STRENGTHS}.</li>
 * <li>evidence: the tie's confidence, which a dispute halves.</li>
 * <li>time: 0.8 where the tie may have held on the day asked for, but isn't sure to
 * have.</li>
 * <li>connector: the entity that the hop leads to, unless that is the end. One with ten
 * ties connects much, and says less: 0.75; one with a thousand 0.5.</li>
 * </ul>
 */
public final class Ranking {

	private static final Map<Kind, Double> STRENGTHS = Map.of(Kind.OWNERSHIP, 1.0, Kind.INVESTMENT, 0.9,
			Kind.PARTNERSHIP, 0.8, Kind.OPERATION, 0.8, Kind.PEOPLE, 0.7, Kind.MEMBERSHIP, 0.5, Kind.REGULATION, 0.4,
			Kind.DISPUTE, 0.2);

	static final double MAYBE = 0.8;

	private static final Comparator<List<Integer>> NUMBERS = (one, other) -> {
		for (int i = 0; i < one.size(); i++) {
			int order = one.get(i).compareTo(other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	};

	private final Adjacency adjacency;

	private final @Nullable LocalDate asOf;

	/**
	 * A ranking.
	 * @param adjacency all ties
	 * @param asOf the day asked for, absent if none was
	 */
	public Ranking(Adjacency adjacency, @Nullable LocalDate asOf) {
		this.adjacency = adjacency;
		this.asOf = asOf;
	}

	/**
	 * Puts the best first.
	 * @param ways any paths
	 * @return all of them, with how they rank
	 */
	public List<Walk> ranked(List<Way> ways) {
		record Ranked(Way way, List<Hop> hops, double score) {
		}
		return ways.stream().map((way) -> {
			List<Hop> hops = hops(way);
			return new Ranked(way, hops, hops.stream().mapToDouble(Hop::score).reduce(1, (a, b) -> a * b));
		})
			.sorted(Comparator.<Ranked>comparingInt((ranked) -> ranked.way().length())
				.thenComparing((ranked) -> -ranked.score())
				.thenComparing((ranked) -> ranked.way().entities(), NUMBERS)
				.thenComparing((ranked) -> ranked.way().ties(), NUMBERS))
			.map((ranked) -> ranked.way().named(this.adjacency, ranked.hops(), rounded(ranked.score())))
			.toList();
	}

	private List<Hop> hops(Way way) {
		List<Hop> hops = new ArrayList<>();
		for (int i = 0; i < way.length(); i++) {
			int tie = way.ties().get(i);
			boolean last = i == way.length() - 1;
			boolean open = this.asOf != null && !this.adjacency.held(tie, this.asOf);
			hops.add(new Hop(kind(this.adjacency.type(tie).kind()), this.adjacency.hundredths(tie) / 100.0,
					open ? MAYBE : 1.0, last ? 1.0 : connector(this.adjacency.degree(way.entities().get(i + 1)))));
		}
		return hops;
	}

	/**
	 * How much a tie of a kind says of two entities.
	 * @param kind the kind
	 * @return tenths: 0.1 to 1
	 */
	static double kind(Kind kind) {
		return STRENGTHS.getOrDefault(kind, 1.0);
	}

	/**
	 * How much a hop says that leads to an entity with so many ties, and on from it.
	 * @param ties at least one
	 * @return four decimals: 1 for one tie, less for more
	 */
	static double connector(int ties) {
		return rounded(1 / (1 + Math.log10(ties) / 3));
	}

	private static double rounded(double score) {
		return Math.round(10_000 * score) / 10_000.0;
	}

}
