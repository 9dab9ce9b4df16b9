package org.guanxi.dispute;

import java.util.List;

import org.guanxi.answer.Contested;
import org.jspecify.annotations.Nullable;

/**
 * What is contested.
 *
 * @param disputes by entity, rule and claim
 * @param next the cursor of the next page, absent on the last
 */
public record DisputesFound(List<Contested> disputes, @Nullable String next) {
}
