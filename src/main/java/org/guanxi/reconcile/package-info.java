/**
 * Whom the names of a table mean, and what there is about them, for whoever speaks the
 * Reconciliation Service API 0.2, such as OpenRefine.
 */
@NullMarked
package org.guanxi.reconcile;

import org.jspecify.annotations.NullMarked;
