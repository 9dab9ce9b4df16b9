package org.guanxi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How fast something counted goes, and how long it will still take, in words. It goes by
 * the last half minute: a load is faster with some facts than with others.
 */
final class Pace {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private static final long RECENT = 30 * SECOND;

	private final LongSupplier clock;

	private final Deque<Mark> marks = new ArrayDeque<>();

	/**
	 * Begins with nothing done.
	 * @param clock nanoseconds since any moment; they only grow
	 */
	Pace(LongSupplier clock) {
		this.clock = clock;
		this.marks.add(new Mark(clock.getAsLong(), 0));
	}

	/**
	 * Says how far it has got.
	 * @param done how many are done
	 * @param total how many there are
	 * @return such as {@code 5,000 of 20,000, 500 a second, about 30 seconds left};
	 * without rate within the first second, and without time when nothing is left
	 */
	String at(long done, long total) {
		long now = this.clock.getAsLong();
		Mark since = since(now);
		String said = "%,d of %,d".formatted(done, total);
		if (now - since.at() >= SECOND && done > since.done()) {
			double perSecond = (double) (done - since.done()) * SECOND / (now - since.at());
			said += ", " + rate(perSecond);
			said += (done < total) ? ", " + inWords((total - done) / perSecond) + " left" : "";
		}
		if (now - this.marks.getLast().at() >= SECOND) {
			this.marks.add(new Mark(now, done));
		}
		return said;
	}

	/** The latest mark that isn't recent any more, or the first. */
	private Mark since(long now) {
		Mark since = this.marks.remove();
		while (!this.marks.isEmpty() && now - this.marks.getFirst().at() >= RECENT) {
			since = this.marks.remove();
		}
		this.marks.addFirst(since);
		return since;
	}

	private static String rate(double perSecond) {
		return (perSecond < 1) ? "less than one a second" : "%,d a second".formatted(Math.round(perSecond));
	}

	/**
	 * A time as a person says it.
	 * @param seconds how long
	 * @return such as {@code about 3 minutes}
	 */
	static String inWords(double seconds) {
		long whole = Math.round(seconds);
		if (whole < 1) {
			return "less than a second";
		}
		if (whole < 90) {
			return about(whole, "second");
		}
		long minutes = Math.round(seconds / 60);
		return (minutes < 90) ? about(minutes, "minute") : about(Math.round(seconds / 3600), "hour");
	}

	private static String about(long count, String unit) {
		return "about %d %s%s".formatted(count, unit, (count == 1) ? "" : "s");
	}

	/**
	 * How far it had got once.
	 *
	 * @param at when
	 * @param done how many were done
	 */
	private record Mark(long at, long done) {
	}

}
