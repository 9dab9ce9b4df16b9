/**
 * What the graph may say: entities, claims and their sources, and the ties that claims
 * add up to.
 */
@NullMarked
package org.guanxi.fact;

import org.jspecify.annotations.NullMarked;
