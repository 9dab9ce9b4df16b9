package org.guanxi.path;

import java.util.List;

import org.guanxi.path.PathsFound.Explored;
import org.guanxi.path.PathsFound.None;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param walks the paths in their order, one more than wanted if there are more
 * @param inTime whether it was done before its time was up
 * @param explored how much it went through
 * @param none what it means that there is none, absent if there is one or the time was up
 */
record Outcome(List<Walk> walks, boolean inTime, Explored explored, @Nullable None none) {

	private static final String WAITED = "The time was up before it was this question's turn: nothing was looked at. "
			+ "Ask again, or with a larger budget.";

	/**
	 * What a search comes to that never began.
	 * @param in where it would have searched
	 * @return no path, and why
	 */
	static Outcome waited(String in) {
		return new Outcome(List.of(), false, new Explored(in, 0L, 0L, null, WAITED), null);
	}

}
