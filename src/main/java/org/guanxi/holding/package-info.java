/** Who holds what: invested in, owns a stake in, acquired or is the parent of. */
@NullMarked
package org.guanxi.holding;

import org.jspecify.annotations.NullMarked;
