package org.guanxi.network;

import java.util.List;

/**
 * What lies around an entity, by ids.
 *
 * @param entities nearest first, then those with most ties; one more than wanted if there
 * are more
 * @param ties among the entities that are shown, surest first; one more than wanted if
 * there are more
 */
record Around(List<String> entities, List<String> ties) {
}
