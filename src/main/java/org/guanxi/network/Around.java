package org.guanxi.network;

import java.util.List;

/**
 * What lies around an entity, by ids.
 *
 * @param in {@code memory} or {@code database}
 * @param entities nearest first, then those with most ties; one more than wanted if there
 * are more
 * @param ties among the entities that are shown, surest first; one more than wanted if
 * there are more
 */
record Around(String in, List<String> entities, List<String> ties) {

	static final String MEMORY = "memory";

	static final String DATABASE = "database";

}
