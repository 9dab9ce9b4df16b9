package org.guanxi.holding;

import java.util.List;

import org.guanxi.fact.Held;
import org.jspecify.annotations.Nullable;

/**
 * What one entity holds of another directly, as all ties between the two state it.
 *
 * @param holder the number of the holder
 * @param held the number of the entity that is held
 * @param share how much; 0 to 100 percent if nobody states it, less what others are sure
 * to hold
 * @param parent whether the holder is told to be its parent or to have acquired it:
 * {@code maybe} if that is contested, open on the day asked for, or told of another too
 * who acquired it; absent if nobody tells it
 * @param contested whether its ties contradict each other or are contradicted
 * @param ties numbers of the ties, ascending
 */
public record Stake(int holder, int held, Share share, @Nullable Held parent, boolean contested, List<Integer> ties) {
}
