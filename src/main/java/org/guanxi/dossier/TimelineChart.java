package org.guanxi.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.guanxi.dossier.Chart.Box;
import org.guanxi.dossier.Chart.Dot;
import org.guanxi.dossier.Chart.Label;
import org.guanxi.dossier.Chart.Stroke;
import org.guanxi.dossier.Dossier.Event;
import org.guanxi.fact.PartialDate;

/**
 * Draws what is dated along a line of years: each by itself, or, where there are too
 * many, how many began in which years.
 */
final class TimelineChart {

	/** So many are drawn by themselves. */
	static final int MOST = 40;

	private static final int MARGIN = 24;

	private static final int MOST_TICKS = 12;

	private static final int LANE = 20;

	private static final int COLUMNS = 120;

	private static final int RADIUS = 5;

	private static final int THIN = 4;

	private final List<Event> events;

	private final int first;

	private final int step;

	private final int last;

	private final List<Stroke> lines = new ArrayList<>();

	private final List<Box> boxes = new ArrayList<>();

	private final List<Dot> dots = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	/**
	 * Prepares the drawing.
	 * @param events at least one, earliest first
	 */
	TimelineChart(List<Event> events) {
		this.events = events;
		int from = events.stream().mapToInt((event) -> begin(event).getYear()).min().orElseThrow();
		int until = events.stream().mapToInt((event) -> end(event).getYear()).max().orElseThrow() + 1;
		int wide = 1;
		while ((until - from) / wide > MOST_TICKS) {
			wide = String.valueOf(wide).startsWith("2") ? wide / 2 * 5 : wide * 2;
		}
		this.step = wide;
		this.first = Math.floorDiv(from, wide) * wide;
		this.last = Math.ceilDiv(until, wide) * wide;
	}

	private static LocalDate begin(Event event) {
		return PartialDate.parse(Objects.requireNonNull((event.from() != null) ? event.from() : event.until()))
			.earliest();
	}

	private static LocalDate end(Event event) {
		return PartialDate.parse(Objects.requireNonNull((event.until() != null) ? event.until() : event.from()))
			.latest();
	}

	Chart chart() {
		boolean each = this.events.size() <= MOST;
		int axis = each ? marks() : columns();
		this.lines.add(new Stroke(MARGIN, axis, Chart.WIDTH - MARGIN, axis, Stroke.WHOLE));
		for (int year = this.first; year <= this.last; year += this.step) {
			int x = at(LocalDate.of(year, 1, 1));
			this.lines.add(new Stroke(x, axis - RADIUS, x, axis + RADIUS, Stroke.WHOLE));
			this.labels.add(new Label(x, axis + LANE, "middle", String.valueOf(year)));
		}
		return new Chart("timeline", "Timeline from %d to %d".formatted(this.first, this.last),
				"%s events along a line of years. The list under it says what each is."
					.formatted(Wording.number(this.events.size())),
				each ? "The numbers are those of the list under it. A circle is a day; an empty bar is the month or year in "
						+ "which it was, no more is stated; a full bar is a period. “Before” and “after” stand where only a "
						+ "bound is stated, “until” where only an end is, “reported” where only a report is dated."
						: "More than %d events: drawn is how many began in each stretch of years. The list under it has them."
							.formatted(MOST),
				Chart.WIDTH, axis + LANE + RADIUS, this.lines, this.boxes, this.dots, this.labels);
	}

	/** Draws each in the first lane that has room for it. */
	private int marks() {
		List<Integer> lanes = new ArrayList<>();
		for (int i = 0; i < this.events.size(); i++) {
			Event event = this.events.get(i);
			String number = (i + 1) + mark(event);
			int x = at(begin(event));
			int end = Math.max(at(end(event).plusDays(1)), x + 2 * RADIUS);
			boolean left = end + THIN + Chart.width(number) > Chart.WIDTH;
			int from = left ? x - THIN - Chart.width(number) : x;
			int lane = 0;
			while (lane < lanes.size() && lanes.get(lane) > from) {
				lane++;
			}
			int until = left ? end + THIN : end + 2 * THIN + Chart.width(number);
			if (lane == lanes.size()) {
				lanes.add(until);
			}
			lanes.set(lane, until);
			int y = lane * LANE + LANE / 2;
			if (begin(event).equals(end(event))) {
				this.dots.add(new Dot(x + RADIUS, y, RADIUS));
			}
			else {
				this.boxes
					.add(new Box(x, y - THIN, end - x, 2 * THIN, event.from() != null && event.until() != null, 1));
			}
			this.labels.add(left ? new Label(x - THIN, y + RADIUS, "end", number)
					: new Label(end + THIN, y + RADIUS, "start", number));
		}
		return lanes.size() * LANE + LANE / 2;
	}

	private int columns() {
		TreeMap<Integer, Integer> counts = new TreeMap<>();
		this.events.forEach(
				(event) -> counts.merge(Math.floorDiv(begin(event).getYear(), this.step) * this.step, 1, Integer::sum));
		int most = counts.values().stream().max(Integer::compare).orElseThrow();
		int axis = COLUMNS + LANE;
		counts.forEach((year, count) -> {
			int x = at(LocalDate.of(year, 1, 1));
			int end = at(LocalDate.of(year + this.step, 1, 1));
			int height = Math.max(1, COLUMNS * count / most);
			this.boxes.add(new Box(x + 2, axis - height, Math.max(2, end - x - 4), height, true, 1));
			this.labels.add(new Label((x + end) / 2, axis - height - THIN, "middle", Wording.number(count)));
		});
		return axis;
	}

	/** What the place of an event doesn't say: that it only bounds it, or is its end. */
	private static String mark(Event event) {
		String end = (event.untilBasis() != null) ? "until " + event.untilBasis() : "until";
		return (event.from() == null) ? " (" + end + ")"
				: (event.fromBasis() != null) ? " (" + event.fromBasis() + ")" : "";
	}

	private int at(LocalDate day) {
		long all = LocalDate.of(this.last, 1, 1).toEpochDay() - LocalDate.of(this.first, 1, 1).toEpochDay();
		long past = day.toEpochDay() - LocalDate.of(this.first, 1, 1).toEpochDay();
		return MARGIN + (int) (past * (Chart.WIDTH - 2L * MARGIN) / all);
	}

}
