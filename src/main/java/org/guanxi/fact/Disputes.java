package org.guanxi.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds claims that can't both be true; it never says which of them is. */
public final class Disputes {

	/**
	 * Types of ties of which several with one object may be more than can be true: each
	 * of the claims is about that object.
	 */
	public static final Set<TieType> EXCLUSIVE = Collections
		.unmodifiableSet(EnumSet.of(TieType.HOLDS_POSITION_AT, TieType.OWNS_STAKE_IN));

	/**
	 * Types of ties with which their object begins: no other claim of it can be older.
	 */
	public static final Set<TieType> BEGINNINGS = Collections
		.unmodifiableSet(EnumSet.of(TieType.FOUNDED, TieType.LAUNCHED));

	private Disputes() {
	}

	/**
	 * Finds the disputes among claims about one entity. A joint figure is one of its
	 * first subject in the order of ids, a denial one of its tie's first end, so that
	 * each dispute is found for one entity alone.
	 * @param entity its id
	 * @param claims all claims that have it as subject or object; at least all figures,
	 * those of {@link #EXCLUSIVE} types with it as object, those of ties that one of them
	 * denies, and, if one of them is of {@link #BEGINNINGS} with it as object, all others
	 * @return the disputes, in the order of the claims' ids
	 */
	public static List<Dispute> about(String entity, Collection<? extends Claim> claims) {
		List<Figure> figures = claims.stream()
			.filter(Figure.class::isInstance)
			.map(Figure.class::cast)
			.filter((figure) -> figure.subject().stream().sorted().findFirst().filter(entity::equals).isPresent())
			.toList();
		List<TieClaim> ties = claims.stream().filter(TieClaim.class::isInstance).map(TieClaim.class::cast).toList();
		return Stream.concat(FigureDisputes.among(figures).stream(), TieDisputes.about(entity, ties).stream())
			.sorted(Comparator.comparing(Dispute::first).thenComparing(Dispute::second).thenComparing(Dispute::rule))
			.distinct()
			.toList();
	}

}
