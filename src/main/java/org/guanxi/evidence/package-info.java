/** What claims, sources and ties say, and what rests on them. */
@NullMarked
package org.guanxi.evidence;

import org.jspecify.annotations.NullMarked;
