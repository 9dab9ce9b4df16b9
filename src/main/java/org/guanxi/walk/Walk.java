package org.guanxi.walk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A path by ids.
 *
 * @param length how many ties
 * @param entities from end to end
 * @param ties between each entity and the next
 * @param score how good it is, absent if it wasn't ranked
 * @param why what the score is made of, absent if it wasn't ranked
 */
public record Walk(int length, List<String> entities, List<String> ties, @Nullable Double score,
		@Nullable List<Hop> why) {
}
