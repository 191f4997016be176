/**
 * A signed-in customer's invoices, payments and account: the list, one invoice with its PDF, the statement of a period, and
 * paying what is open.
 *
 * <p>Invariants: a customer sees the own documents only, whatever id the address names; nothing but the sum that was seen is
 * paid; every look, every paper that leaves and every payment leaves its event under the customer's name.
 */
@NullMarked
package io.vitrine.ui.customer.billing;

import org.jspecify.annotations.NullMarked;
