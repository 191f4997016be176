/**
 * The months of the books. {@link io.vitrine.commerce.period.AccountingPeriods} closes one that has ended and, with a reason and
 * for everybody to see, opens it again.
 *
 * <p>Invariants: months are closed in their order and opened in the opposite one; into a closed month the database takes no entry
 * of the ledger and no document, whoever writes it, so that a later correction lies in the month of its own day and says which
 * closed month it concerns; a month with sales that have no invoice yet is not closed; sales that were billed and not shipped when
 * a month ended are set apart at its end and come back on the next day, and so is what has its document in the next month, so that
 * sales, tax and delivery of a closed month are those of its documents. Every step keeps who, when and why.
 */
@NullMarked
package io.vitrine.commerce.period;

import org.jspecify.annotations.NullMarked;
