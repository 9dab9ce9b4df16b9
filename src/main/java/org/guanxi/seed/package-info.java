/**
 * Brings a folder of facts into the graph: reads it, checks all of it, writes what
 * changed.
 */
@NullMarked
package org.guanxi.seed;

import org.jspecify.annotations.NullMarked;
