/**
 * A customer's own pages on the host of a business: register, sign in, the own details, what protects the account, and what
 * the business's trail says about the customer. Plain HTML that works without scripts.
 *
 * <p>Invariants: forms are taken from pages of the same origin only; nothing says whether an address has an account; a page is
 * shown to a customer's session only, the portal's opens nothing here.
 */
@NullMarked
package io.vitrine.ui.customer;

import org.jspecify.annotations.NullMarked;
