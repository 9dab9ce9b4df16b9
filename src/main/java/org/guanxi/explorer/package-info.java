/** The page at the front door, and what a first look at the graph shows. */
@NullMarked
package org.guanxi.explorer;

import org.jspecify.annotations.NullMarked;
