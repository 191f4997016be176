/**
 * Lots: which pieces were made together, whether they may leave, and who got them.
 *
 * <p>Invariants: a lot's balance is the sum of its entries in the stock's ledger (the nightly comparison proves it); what is
 * not good, or past its end, is neither promised nor shipped, which the database refuses whoever asks; a check is kept for
 * ever; a recalled lot never becomes good again, and who got pieces of it is read from the ledger.
 */
@NullMarked
package io.vitrine.commerce.lot;

import org.jspecify.annotations.NullMarked;
