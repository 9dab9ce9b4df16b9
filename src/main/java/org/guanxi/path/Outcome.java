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
}
