/**
 * From a change to everything that follows: one row per event and subscriber, written in the transaction of the change.
 *
 * <p>Invariants: a subscriber's effect and the removal of its rows are one transaction, so each event takes effect once;
 * per business and subscriber one batch runs at a time; what fails again and again is set aside with its error, never lost.
 */
@NullMarked
package io.vitrine.core.outbox;

import org.jspecify.annotations.NullMarked;
