/**
 * Starts a Neo4j in this JVM when none is configured, and serves Neo4j Browser beside it.
 * Nobody else knows that it is there.
 */
@NullMarked
package org.guanxi.embedded;

import org.jspecify.annotations.NullMarked;
