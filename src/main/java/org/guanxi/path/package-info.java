/** How two entities are connected, or the proof that they are not. */
@NullMarked
package org.guanxi.path;

import org.jspecify.annotations.NullMarked;
