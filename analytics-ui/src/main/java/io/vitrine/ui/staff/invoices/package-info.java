/**
 * Invoices, credit notes and customers' accounts as the staff reads and corrects them.
 *
 * <p>Invariants: an issued document never changes; what is wrong with one is taken back by a credit note.
 */
@NullMarked
package io.vitrine.ui.staff.invoices;

import org.jspecify.annotations.NullMarked;
