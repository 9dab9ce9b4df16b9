/** What loads have changed, in order. */
@NullMarked
package org.guanxi.change;

import org.jspecify.annotations.NullMarked;
