/**
 * Formulas over figures: numbers, the four operations, parentheses, ids of figures, and min, max and nullif.
 *
 * <p>Invariants: a formula is read by its own small reader and worked out by its own arithmetic, never handed to another
 * language; its length, depth and size are bounded, so that it ends at once; what cannot be worked out (a missing figure, a
 * division by zero) is no value, never zero.
 */
@NullMarked
package io.vitrine.analytics.formula;

import org.jspecify.annotations.NullMarked;
