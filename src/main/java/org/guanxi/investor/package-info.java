/** Who invests in the same as another, and how similar the holdings of two are. */
@NullMarked
package org.guanxi.investor;

import org.jspecify.annotations.NullMarked;
