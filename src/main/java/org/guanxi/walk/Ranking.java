package org.guanxi.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Ranks paths: the shorter first, of one length the better, of equal ones those through
 * the lesser ids. A path is as good as its hops together, a hop as its kind, evidence,
 * time and connector together: all of them are between 0 and 1, and are multiplied.
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

	/** The same by the number of the type. */
	private static final double[] KINDS = Arrays.stream(TieType.values())
		.mapToDouble((type) -> kind(type.kind()))
		.toArray();

	/** Connectors with so many ties, of which there are most. */
	private static final double[] CONNECTORS = IntStream.range(0, 1000).mapToDouble(Ranking::weighed).toArray();

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
	 * Says of ways why they rank as they do.
	 * @param ways any, best first
	 * @return the same, with ids
	 */
	public List<Walk> explained(List<Way> ways) {
		return ways.stream().map((way) -> {
			List<Hop> hops = hops(way);
			return new Walk(way.length(),
					way.entities().stream().map((node) -> this.adjacency.node(node).id()).toList(),
					way.ties().stream().map(this.adjacency::tie).toList(), score(hops), hops);
		}).toList();
	}

	private static double score(List<Hop> hops) {
		return micros(hops.stream().mapToDouble(Hop::score).reduce(1, (a, b) -> a * b)) / 1e6;
	}

	/**
	 * A score as it is shown, and as paths are ordered.
	 * @param score 0 to 1
	 * @return 0 to a million
	 */
	static long micros(double score) {
		return Math.round(1e6 * score);
	}

	private List<Hop> hops(Way way) {
		List<Hop> hops = new ArrayList<>();
		for (int i = 0; i < way.length(); i++) {
			int tie = way.ties().get(i);
			hops.add(new Hop(kind(this.adjacency.type(tie).kind()), evidence(tie), time(tie),
					connector(way.entities().get(i + 1), i == way.length() - 1)));
		}
		return hops;
	}

	/** The same as {@link Hop#score()} of that hop, in the same order. */
	double hop(int tie, double connector) {
		return KINDS[this.adjacency.type(tie).ordinal()] * evidence(tie) * time(tie) * connector;
	}

	private double evidence(int tie) {
		return this.adjacency.hundredths(tie) / 100.0;
	}

	private double time(int tie) {
		return (this.asOf != null && !this.adjacency.surelyHeld(tie, this.asOf)) ? MAYBE : 1.0;
	}

	double connector(int node, boolean last) {
		return last ? 1.0 : connector(this.adjacency.degree(node));
	}

	/**
	 * How good the rest of a path can be at best.
	 * @param hops how many are left
	 * @return each but the last leads to an entity with at least two ties
	 */
	static double atBest(int hops) {
		return Math.pow(connector(2), Math.max(0, hops - 1));
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
		return (ties < CONNECTORS.length) ? CONNECTORS[ties] : weighed(ties);
	}

	private static double weighed(int ties) {
		return rounded(1 / (1 + Math.log10(ties) / 3));
	}

	private static double rounded(double score) {
		return Math.round(10_000 * score) / 10_000.0;
	}

}
