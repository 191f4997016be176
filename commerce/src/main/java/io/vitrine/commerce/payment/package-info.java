/**
 * Payments: money asked from customers through gateways, and given back.
 *
 * <p>Invariants: a payment is asked in one try through one gateway; what is refunded never passes what was captured, nor that what
 * was asked, whatever happens at once; whatever a gateway holds for us is entered here sooner or later, and entered once;
 * gateways are asked outside of transactions; each capture and each refund is in the ledger with it, in the same transaction;
 * numbers of cards never come in: only what gateways call them.
 */
@NullMarked
package io.vitrine.commerce.payment;

import org.jspecify.annotations.NullMarked;
