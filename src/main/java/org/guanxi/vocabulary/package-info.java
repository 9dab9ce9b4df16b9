/** The words of the graph, with how often each occurs. */
@NullMarked
package org.guanxi.vocabulary;

import org.jspecify.annotations.NullMarked;
