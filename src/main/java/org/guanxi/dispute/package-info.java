/** Which claims can't both be true. */
@NullMarked
package org.guanxi.dispute;

import org.jspecify.annotations.NullMarked;
