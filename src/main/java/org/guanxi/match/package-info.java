/**
 * Names in, candidates out: scored and explained, in the shape of OpenSanctions' matching
 * interface, so that its clients can ask here.
 */
@NullMarked
package org.guanxi.match;

import org.jspecify.annotations.NullMarked;
