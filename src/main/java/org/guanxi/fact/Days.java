package org.guanxi.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param first the first day, {@code null} if nothing bounds it
 * @param last the last day, {@code null} if nothing bounds it
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

	static final Days ALL = new Days(null, null);

	boolean isEmpty() {
		return this.first != null && this.last != null && this.first.isAfter(this.last);
	}

	boolean contains(LocalDate day) {
		return (this.first == null || !day.isBefore(this.first)) && (this.last == null || !day.isAfter(this.last));
	}

	/**
	 * What all have in common.
	 * @param all any number of spans
	 * @return empty if two of them have no day in common
	 */
	static Days common(List<Days> all) {
		return new Days(latest(all.stream().map(Days::first)), earliest(all.stream().map(Days::last)));
	}

	/**
	 * From the first day of one of them to the last day of one of them.
	 * @param all at least one span
	 * @return open where one of them is
	 */
	static Days hull(List<Days> all) {
		boolean openFirst = all.stream().anyMatch((days) -> days.first() == null);
		boolean openLast = all.stream().anyMatch((days) -> days.last() == null);
		return new Days(openFirst ? null : earliest(all.stream().map(Days::first)),
				openLast ? null : latest(all.stream().map(Days::last)));
	}

	static @Nullable LocalDate earliest(Stream<@Nullable LocalDate> days) {
		return days.filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
	}

	static @Nullable LocalDate latest(Stream<@Nullable LocalDate> days) {
		return days.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
	}

}
