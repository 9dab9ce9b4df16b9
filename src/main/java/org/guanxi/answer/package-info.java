/**
 * What all answers share: the envelope, the filter words, a tie with its evidence, the
 * problems.
 */
@NullMarked
package org.guanxi.answer;

import org.jspecify.annotations.NullMarked;
