/** The front door: the commands, and what happens when the server starts. */
@NullMarked
package org.guanxi;

import org.jspecify.annotations.NullMarked;
