/**
 * From a cart to an order: what was agreed becomes an order with its stock, its payment and its entries in the ledger, in one
 * transaction.
 *
 * <p>Invariants: an order stands with all of them or not at all; a cart becomes one order at most, however often and from how
 * many windows it is sent; what the customer pays is reckoned here from the shop's own prices, never taken from the request;
 * nothing is sold that is not there.
 */
@NullMarked
package io.vitrine.commerce.checkout;

import org.jspecify.annotations.NullMarked;
