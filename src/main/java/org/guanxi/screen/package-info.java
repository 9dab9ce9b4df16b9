/**
 * A table of names in, the same table out: who each row means, and what that one is tied
 * to that matters.
 */
@NullMarked
package org.guanxi.screen;

import org.jspecify.annotations.NullMarked;
