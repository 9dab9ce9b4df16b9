package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds figures that can't both be true: the same subjects, measure, unit and scope, one
 * time, and values that their hedges keep apart; or done in one and to be done in the
 * other.
 */
final class FigureDisputes {

	/** How far a value that is said to be about so much may be off. */
	private static final BigDecimal ABOUT = new BigDecimal("0.1");

	private FigureDisputes() {
	}

	static List<Dispute> among(Collection<Figure> figures) {
		Map<List<String>, List<Figure>> alike = figures.stream().collect(Collectors.groupingBy(FigureDisputes::thing));
		List<Dispute> disputes = new ArrayList<>();
		for (List<Figure> same : alike.values()) {
			List<Figure> done = same.stream().filter(FigureDisputes::done).toList();
			done.stream()
				.collect(Collectors.groupingBy(FigureDisputes::time))
				.values()
				.forEach((atOneTime) -> apart(atOneTime, disputes));
			doneAndPlanned(done, same.stream().filter(FigureDisputes::planned).toList(), disputes);
		}
		return disputes;
	}

	private static List<String> thing(Figure figure) {
		return List.of(String.join("|", figure.subject().stream().sorted().toList()), figure.measure(), figure.unit(),
				Objects.requireNonNullElse(figure.scope(), ""));
	}

	/** All whose most is below another's least; they are in order, so the rest isn't. */
	private static void apart(List<Figure> done, List<Dispute> disputes) {
		NavigableMap<BigDecimal, List<Integer>> byMost = new TreeMap<>();
		for (int place = 0; place < done.size(); place++) {
			BigDecimal most = most(done.get(place));
			if (most != null) {
				byMost.computeIfAbsent(most, (any) -> new ArrayList<>()).add(place);
			}
		}
		for (int place = 0; place < done.size(); place++) {
			BigDecimal least = least(done.get(place));
			if (least != null) {
				for (List<Integer> below : byMost.headMap(least, false).values()) {
					for (int other : below) {
						Figure one = done.get(Math.min(place, other));
						Figure another = done.get(Math.max(place, other));
						disputes.add(Dispute.between(one, another, Dispute.Rule.FIGURES_APART, words(one, another)));
					}
				}
			}
		}
	}

	/** What was there on a day can't be still to come after that day. */
	private static void doneAndPlanned(List<Figure> done, List<Figure> planned, List<Dispute> disputes) {
		PriorityQueue<Dated> there = new PriorityQueue<>(Comparator.comparing(Dated::day));
		done.forEach((figure) -> Stream.ofNullable(figure.asOf())
			.forEach((asOf) -> there.add(new Dated(asOf.latest(), figure))));
		List<Dated> begins = new ArrayList<>();
		planned.forEach((figure) -> Stream.ofNullable(figure.from())
			.forEach((from) -> begins.add(new Dated(from.earliest(), figure))));
		FigureRanges ranges = new FigureRanges();
		begins.stream().sorted(Comparator.comparing(Dated::day)).forEach((plan) -> {
			while (!there.isEmpty() && !there.element().day().isAfter(plan.day())) {
				Figure figure = there.remove().figure();
				ranges.add(figure, least(figure), most(figure));
			}
			ranges.overlapping(least(plan.figure()), most(plan.figure()))
				.forEach((figure) -> disputes.add(Dispute.between(figure, plan.figure(), Dispute.Rule.DONE_AND_PLANNED,
						words(figure, plan.figure()))));
		});
	}

	private static boolean done(Figure figure) {
		return figure.status() == Status.ESTABLISHED;
	}

	private static boolean planned(Figure figure) {
		return figure.status() == Status.PLANNED || figure.status() == Status.ANNOUNCED;
	}

	/** What has no stated time is about no time in particular. */
	private static List<@Nullable PartialDate> time(Figure figure) {
		return Arrays.asList(figure.from(), figure.until(), figure.asOf());
	}

	private static @Nullable BigDecimal least(Figure figure) {
		return switch (figure.hedge()) {
			case EXACT, OVER -> figure.value();
			case ABOUT -> figure.value().subtract(figure.value().abs().multiply(ABOUT));
			case UNDER -> null;
		};
	}

	private static @Nullable BigDecimal most(Figure figure) {
		return switch (figure.hedge()) {
			case EXACT, UNDER -> figure.value();
			case ABOUT -> figure.value().add(figure.value().abs().multiply(ABOUT));
			case OVER -> null;
		};
	}

	private static String words(Figure one, Figure other) {
		return "%s %s against %s %s".formatted(said(one), one.unit(), said(other), other.unit());
	}

	private static String said(Figure figure) {
		String hedge = (figure.hedge() == Hedge.EXACT) ? "" : figure.hedge() + " ";
		return figure.status() + " " + hedge + Figure.shown(figure.value());
	}

	/**
	 * A figure and a day of it.
	 *
	 * @param day the day
	 * @param figure the figure
	 */
	private record Dated(LocalDate day, Figure figure) {
	}

}
