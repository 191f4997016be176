/**
 * Carts: what a visitor wants to buy, to whom and where it goes, and how.
 *
 * <p>Invariants: a cart is known by its id alone, which nobody can guess; it holds at most 200 lines, one for each variant; its
 * prices are the shop's of this moment, never the visitor's; what has changed since the visitor last saw it is said; a cart
 * that became an order does not change any more.
 */
@NullMarked
package io.vitrine.commerce.cart;

import org.jspecify.annotations.NullMarked;
