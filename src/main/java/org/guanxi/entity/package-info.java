/** Who is this? Looks entities up, by name or id, with their ties and figures. */
@NullMarked
package org.guanxi.entity;

import org.jspecify.annotations.NullMarked;
