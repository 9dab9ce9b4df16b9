/**
 * Every tie in memory, to walk on: built from Neo4j, and built anew when the facts
 * change.
 */
@NullMarked
package org.guanxi.adjacency;

import org.jspecify.annotations.NullMarked;
