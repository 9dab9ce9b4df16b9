package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Figures by the values that they may mean. Of those of one hedge the greater value has
 * the greater least and the greater most, so that those that overlap a range stand side
 * by side.
 */
final class FigureRanges {

	private final Map<Hedge, NavigableMap<BigDecimal, List<Ranged>>> byHedge = new EnumMap<>(Hedge.class);

	/**
	 * Adds a figure.
	 * @param figure the figure
	 * @param least the least value that it may mean, {@code null} if nothing bounds it
	 * @param most the greatest, {@code null} if nothing bounds it
	 */
	void add(Figure figure, @Nullable BigDecimal least, @Nullable BigDecimal most) {
		BigDecimal place = (most != null) ? most : figure.value();
		this.byHedge.computeIfAbsent(figure.hedge(), (hedge) -> new TreeMap<>())
			.computeIfAbsent(place, (any) -> new ArrayList<>())
			.add(new Ranged(figure, least));
	}

	/**
	 * Finds those that may mean a value of a range.
	 * @param least its least, {@code null} if nothing bounds it
	 * @param most its greatest, {@code null} if nothing bounds it
	 * @return the figures, in no order
	 */
	List<Figure> overlapping(@Nullable BigDecimal least, @Nullable BigDecimal most) {
		List<Figure> found = new ArrayList<>();
		this.byHedge.forEach((hedge, figures) -> {
			boolean open = hedge == Hedge.OVER || least == null;
			for (List<Ranged> next : (open ? figures : figures.tailMap(least, true)).values()) {
				if (!next.getFirst().reaches(most)) {
					break;
				}
				next.forEach((ranged) -> found.add(ranged.figure()));
			}
		});
		return found;
	}

	/**
	 * A figure.
	 *
	 * @param figure the figure
	 * @param least the least value that it may mean, if anything bounds it
	 */
	private record Ranged(Figure figure, @Nullable BigDecimal least) {

		boolean reaches(@Nullable BigDecimal most) {
			return this.least == null || most == null || this.least.compareTo(most) <= 0;
		}

	}

}
