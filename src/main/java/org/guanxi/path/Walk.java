package org.guanxi.path;

import java.util.List;

/**
 * A path by ids.
 *
 * @param length how many ties
 * @param entities from end to end
 * @param ties between each entity and the next
 */
record Walk(int length, List<String> entities, List<String> ties) {
}
