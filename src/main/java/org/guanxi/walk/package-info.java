/**
 * Walking over the ties in memory: how far it is, which ways there are, and which of them
 * is the best.
 */
@NullMarked
package org.guanxi.walk;

import org.jspecify.annotations.NullMarked;
