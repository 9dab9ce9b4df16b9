package org.guanxi.audit;

import java.time.LocalDate;

import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text states, as precise as it states it.
 *
 * @param earliest the first day it may mean
 * @param latest the last day it may mean
 * @param resolved whether it needed the source's date: last month, Wednesday, in May
 */
record Day(LocalDate earliest, LocalDate latest, boolean resolved) {

	/**
	 * Whether it says what a claim says. A claim may be less precise than its source,
	 * never more. "By 1 August" is before the 2nd: a bound leaves the date itself out.
	 * @param date the claim's date
	 * @param basis how the claim means it
	 * @return whether the text bears the claim out
	 */
	boolean says(PartialDate date, @Nullable Basis basis) {
		if (basis == Basis.BEFORE || basis == Basis.AFTER) {
			return isSame(date) || ((basis == Basis.BEFORE) ? this.latest.plusDays(1).equals(date.earliest())
					: this.earliest.minusDays(1).equals(date.latest()));
		}
		return !this.earliest.isBefore(date.earliest()) && !this.latest.isAfter(date.latest());
	}

	private boolean isSame(PartialDate date) {
		return this.earliest.equals(date.earliest()) && this.latest.equals(date.latest());
	}

}
