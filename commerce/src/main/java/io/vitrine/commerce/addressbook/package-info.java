/**
 * What customers have written down for their next orders: addresses, a telephone number, the company and its tax number.
 *
 * <p>Invariants: it belongs to one account, and only that account's customer reads or changes it; at most 20 addresses, of
 * which at most one is the one that orders begin with; it goes with the account; the trail names ids, never what stands there.
 */
@NullMarked
package io.vitrine.commerce.addressbook;

import org.jspecify.annotations.NullMarked;
