/**
 * The customers of a business: known by a number of its own, by an e-mail address, or by both.
 *
 * <p>Invariants: a number and an e-mail address each belong to one customer at most; a guest is no customer.
 */
@NullMarked
package io.vitrine.commerce.customer;

import org.jspecify.annotations.NullMarked;
