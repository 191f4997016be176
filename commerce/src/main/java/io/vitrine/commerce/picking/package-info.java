/**
 * Picking: a list is a walk through one location, line by line in the order of the bins, for one person at a time.
 *
 * <p>Invariants: a line of an order is on one list at a time, the database refuses the second; a line is done when all its
 * pieces are picked, or when the picker has said what became of the rest; pieces that were not there or not good leave the
 * stock at once, and other pieces are promised to the order as far as there are any; what has left, or was called off, is
 * on no list any more, whoever sent it.
 */
@NullMarked
package io.vitrine.commerce.picking;

import org.jspecify.annotations.NullMarked;
