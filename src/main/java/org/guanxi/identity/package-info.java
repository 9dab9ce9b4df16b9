/**
 * Who is meant by a name: which entities it may be, how well each fits, and why.
 */
@NullMarked
package org.guanxi.identity;

import org.jspecify.annotations.NullMarked;
