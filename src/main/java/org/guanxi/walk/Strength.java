package org.guanxi.walk;

import java.time.LocalDate;
import java.util.Arrays;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * How much ties and ways say of two entities, by the weights of a {@link Ranking}, for
 * very many of them: in ten-thousandths, each product rounded.
 */
public final class Strength {

	/** The greatest. */
	public static final int WHOLE = 10_000;

	private static final int SURE = 10;

	private static final int MAYBE = (int) Math.round(SURE * Ranking.MAYBE);

	private static final int[] TENTHS = Arrays.stream(TieType.values())
		.mapToInt((type) -> (int) Math.round(10 * Ranking.kind(type.kind())))
		.toArray();

	private final Adjacency adjacency;

	private final @Nullable LocalDate asOf;

	/**
	 * By the facts as they were on a day.
	 * @param adjacency all ties
	 * @param asOf the day asked for, absent if none was
	 */
	public Strength(Adjacency adjacency, @Nullable LocalDate asOf) {
		this.adjacency = adjacency;
		this.asOf = asOf;
	}

	/**
	 * How strong a tie is: its kind, evidence and time.
	 * @param tie its number
	 * @return 0 to {@link #WHOLE}
	 */
	public int of(int tie) {
		boolean sure = this.asOf == null || this.adjacency.surelyHeld(tie, this.asOf);
		return TENTHS[this.adjacency.type(tie).ordinal()] * this.adjacency.hundredths(tie) * (sure ? SURE : MAYBE);
	}

	/**
	 * How strong a way is that goes on from an entity.
	 * @param way how strong it is up to there
	 * @param node the number of the entity: the better connected, the less it says
	 * @return 0 to {@link #WHOLE}
	 */
	public int through(int way, int node) {
		return product(way, (int) Math.round(WHOLE * Ranking.connector(this.adjacency.degree(node))));
	}

	/**
	 * How strong two are, one after the other.
	 * @param one 0 to {@link #WHOLE}
	 * @param other the same
	 * @return 0 to {@link #WHOLE}
	 */
	public static int product(int one, int other) {
		return (one * other + WHOLE / 2) / WHOLE;
	}

}
