/**
 * What becomes of a placed order: it is produced, packed, shipped in one or several parcels, delivered, called off, or comes
 * back.
 *
 * <p>Invariants: an order moves only along {@link io.vitrine.commerce.order.OrderStatus#next}; no more of a line is shipped than
 * was ordered and no more comes back than was shipped; what is called off or comes back is a return, a document of its own with
 * its own day, so that figures of a day that has passed never change; stock, ledger, trail and the customer's timeline change
 * with the order or not at all.
 */
@NullMarked
package io.vitrine.commerce.processing;

import org.jspecify.annotations.NullMarked;
