/** The only room that knows Neo4j: it asks and writes by the names of Cypher files. */
@NullMarked
package org.guanxi.graph;

import org.jspecify.annotations.NullMarked;
