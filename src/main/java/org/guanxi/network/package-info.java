/** Who is around an entity, and how they are tied among themselves. */
@NullMarked
package org.guanxi.network;

import org.jspecify.annotations.NullMarked;
