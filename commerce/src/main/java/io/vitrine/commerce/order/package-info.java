/**
 * Orders and returns as facts: what was sold, when, where, to whom, for how much.
 *
 * <p>Invariants: an order stands with all its lines or not at all; its number is unique in the business; a line's amount is
 * price times quantity, rounded half-up to the currency's digits, so that lines, order and figures agree to the cent; an
 * order's day is the day of its instant in the business's time zone; a return is a document of its own with its own day.
 */
@NullMarked
package io.vitrine.commerce.order;

import org.jspecify.annotations.NullMarked;
