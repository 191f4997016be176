/**
 * Standing orders: what a customer orders again every so many weeks, on account.
 *
 * <p>Invariants: it belongs to one account; each turn becomes one order or none, whatever breaks meanwhile: the order and the
 * next date are written together; it is ordered at the prices of its day, to be paid by transfer; a turn that cannot be
 * ordered is left out, and its customer is told why by mail.
 */
@NullMarked
package io.vitrine.commerce.standing;

import org.jspecify.annotations.NullMarked;
