/**
 * Holds every part of every claim against the text that the claim cites. The text is read
 * where it lies, and never kept.
 */
@NullMarked
package org.guanxi.audit;

import org.jspecify.annotations.NullMarked;
