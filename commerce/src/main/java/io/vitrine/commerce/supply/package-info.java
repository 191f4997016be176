/**
 * Where goods come from: suppliers, what was ordered from them, and what came of it.
 *
 * <p>Invariants: an order goes forward only (the database refuses anything else) and its lines stay once the supplier has been
 * told; no line receives more than was ordered, and what it received is the sum of its deliveries; every piece that was taken
 * in is in the stock's ledger in the same transaction, at its cost in the business's currency, with the order as its source; a
 * supplier's figures are counted from the deliveries each time they are read.
 */
@NullMarked
package io.vitrine.commerce.supply;

import org.jspecify.annotations.NullMarked;
