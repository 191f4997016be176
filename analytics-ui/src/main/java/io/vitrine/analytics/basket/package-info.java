/**
 * Market baskets: what is bought together, as rules with support, confidence and lift.
 *
 * <p>A basket is an order, guests' orders too, with each item once however many pieces or lines of it there are. An item is a
 * product by its trimmed description or by its stock code. An item that is left out is no item any more, and its orders are
 * baskets still. Of baskets with A, confidence is the share that hold B too; lift says how many times that is of B's share in
 * all baskets; support is the share of all baskets that hold both.
 *
 * <p>Invariants: every frequent set up to three items is found (FP-growth), none is sampled; what would be more than memory is
 * meant for is refused with the cure, never cut silently; an answer that took long is kept and says as of when it is.
 */
@NullMarked
package io.vitrine.analytics.basket;

import org.jspecify.annotations.NullMarked;
