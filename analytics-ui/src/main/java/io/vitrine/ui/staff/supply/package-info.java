/**
 * What is bought: suppliers, orders to them, and what comes.
 *
 * <p>Invariants: what is typed or scanned on a page is written by one action only; every list keeps its filters in the address.
 */
@NullMarked
package io.vitrine.ui.staff.supply;

import org.jspecify.annotations.NullMarked;
