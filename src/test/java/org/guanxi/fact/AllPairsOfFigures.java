package org.guanxi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Finds disputes between figures as slowly and plainly as can be: looks at all pairs. */
final class AllPairsOfFigures {

	/** How far a value that is said to be about so much may be off. */
	private static final BigDecimal ABOUT = new BigDecimal("0.1");

	private AllPairsOfFigures() {
	}

	static List<Dispute> among(Collection<Figure> figures) {
		Map<List<String>, List<Figure>> alike = figures.stream()
			.collect(Collectors.groupingBy(AllPairsOfFigures::thing));
		List<Dispute> disputes = new ArrayList<>();
		for (List<Figure> same : alike.values()) {
			for (int i = 0; i < same.size(); i++) {
				for (int j = i + 1; j < same.size(); j++) {
					between(same.get(i), same.get(j)).ifPresent(disputes::add);
				}
			}
		}
		return disputes;
	}

	private static List<String> thing(Figure figure) {
		return List.of(String.join("|", figure.subject().stream().sorted().toList()), figure.measure(), figure.unit(),
				Objects.requireNonNullElse(figure.scope(), ""));
	}

	private static Optional<Dispute> between(Figure one, Figure other) {
		if (done(one) && done(other)) {
			return (sameTime(one, other) && !overlap(one, other))
					? Optional.of(Dispute.between(one, other, Dispute.Rule.FIGURES_APART, words(one, other)))
					: Optional.empty();
		}
		if (done(one) && planned(other)) {
			return doneAndPlanned(one, other);
		}
		return (done(other) && planned(one)) ? doneAndPlanned(other, one) : Optional.empty();
	}

	private static boolean done(Figure figure) {
		return figure.status() == Status.ESTABLISHED;
	}

	private static boolean planned(Figure figure) {
		return figure.status() == Status.PLANNED || figure.status() == Status.ANNOUNCED;
	}

	/** What was there on a day can't be still to come after that day. */
	private static Optional<Dispute> doneAndPlanned(Figure done, Figure planned) {
		LocalDate there = (done.asOf() != null) ? done.asOf().latest() : null;
		LocalDate begins = (planned.from() != null) ? planned.from().earliest() : null;
		boolean before = there != null && begins != null && !there.isAfter(begins);
		return (before && overlap(done, planned))
				? Optional.of(Dispute.between(done, planned, Dispute.Rule.DONE_AND_PLANNED, words(done, planned)))
				: Optional.empty();
	}

	/**
	 * Both are about the same stated time; what has none is about no time in particular.
	 */
	private static boolean sameTime(Figure one, Figure other) {
		return Objects.equals(time(one), time(other));
	}

	private static List<@Nullable PartialDate> time(Figure figure) {
		return Arrays.asList(figure.from(), figure.until(), figure.asOf());
	}

	private static boolean overlap(Figure one, Figure other) {
		return reaches(least(one), most(other)) && reaches(least(other), most(one));
	}

	private static boolean reaches(@Nullable BigDecimal least, @Nullable BigDecimal most) {
		return least == null || most == null || least.compareTo(most) <= 0;
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

}
