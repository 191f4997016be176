/**
 * What gateways say in their own files: which payments and refunds they settled, what they kept, and what they paid out.
 *
 * <p>Invariants: the same file is taken once, however often it is sent; a file is taken whole or not at all; a payment, a refund or
 * a payout is settled by one line of one file; what a line says beyond what was known (a fee, a payout) is in the ledger with it,
 * in the same transaction; what does not agree is kept and listed, never made to fit.
 */
@NullMarked
package io.vitrine.commerce.settlement;

import org.jspecify.annotations.NullMarked;
