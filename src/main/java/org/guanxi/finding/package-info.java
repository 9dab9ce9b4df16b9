/** What an analyst looks at twice: circles of holdings, and who is on both sides. */
@NullMarked
package org.guanxi.finding;

import org.jspecify.annotations.NullMarked;
