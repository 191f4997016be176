/**
 * What a customer gets for money that came: one receipt for each payment that was captured, or for each part of it. The
 * subscriber "receipts" issues them; {@link io.vitrine.commerce.receipt.Receipts} reads them.
 *
 * <p>Invariants: numbers have no gap and are drawn in the transaction that issues; the receipts of a payment together never pass
 * what was captured, the news told twice issues nothing more; what was issued never changes. Seller and buyer are as they were
 * that day. Money for an order that never came to be has no receipt: it goes back.
 */
@NullMarked
package io.vitrine.commerce.receipt;

import org.jspecify.annotations.NullMarked;
