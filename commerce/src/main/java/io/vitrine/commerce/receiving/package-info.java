/**
 * Money that a customer sends for several invoices at once, or for a part of one, entered by hand from the bank's statement.
 * {@link io.vitrine.commerce.receiving.ReceivedPayments} enters it and sets it against invoices: the oldest first, or as told.
 *
 * <p>Invariants: no more is set against invoices than came, the database refuses, and no more against one than is left of it;
 * what is set against none stays on the customer's account and can be set later; an invoice that is paid that way closes the
 * payment that its order was waiting for, and the order goes on. The ledger has one capture over the whole amount.
 */
@NullMarked
package io.vitrine.commerce.receiving;

import org.jspecify.annotations.NullMarked;
