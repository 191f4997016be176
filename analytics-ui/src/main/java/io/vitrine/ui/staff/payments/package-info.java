/**
 * Payments, refunds and the ledger as the staff follows and settles them.
 *
 * <p>Invariants: never more is given back than came; what waits for a second person says so.
 */
@NullMarked
package io.vitrine.ui.staff.payments;

import org.jspecify.annotations.NullMarked;
