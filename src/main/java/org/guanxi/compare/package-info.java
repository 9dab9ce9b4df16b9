/** What two entities have in common. */
@NullMarked
package org.guanxi.compare;

import org.jspecify.annotations.NullMarked;
