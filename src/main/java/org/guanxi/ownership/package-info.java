/** Who owns an entity, and what it owns, through all layers. */
@NullMarked
package org.guanxi.ownership;

import org.jspecify.annotations.NullMarked;
