/**
 * The staff's portal: what has to be done today, and the tools to do it: orders, warehouse, products, money, the shop. Usable
 * on a phone with one hand, and with a scanner that types.
 *
 * <p>Invariants: a view acts through the front doors of commerce and holds no rule of its own; what the role may not do is not
 * offered; the address of a view holds its whole state.
 */
@NullMarked
package io.vitrine.ui.staff;

import org.jspecify.annotations.NullMarked;
