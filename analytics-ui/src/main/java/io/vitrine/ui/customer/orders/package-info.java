/**
 * A signed-in customer's orders: the first page with what matters now, the list, one order with where it is, calling it off,
 * asking to send it back, and ordering it again.
 *
 * <p>Invariants: a customer sees the own orders only, whatever id the address names; as far back as customers see; every
 * look and every change leaves its event under the customer's name.
 */
@NullMarked
package io.vitrine.ui.customer.orders;

import org.jspecify.annotations.NullMarked;
