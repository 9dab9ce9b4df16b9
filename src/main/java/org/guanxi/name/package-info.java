/**
 * What a name is made of, how alike two names are and why, and by which keys a name is
 * found. Knows no database.
 */
@NullMarked
package org.guanxi.name;

import org.jspecify.annotations.NullMarked;
