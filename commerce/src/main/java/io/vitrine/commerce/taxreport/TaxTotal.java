package io.vitrine.commerce.taxreport;

import io.vitrine.core.money.Money;

/**
 * All tax of a period in one currency.
 *
 * @param due by the documents
 * @param ledger movement of the ledger's tax account over the same days
 */
public record TaxTotal(Money invoiced, Money credited, Money due, Money ledger) {

    /** What the documents say beyond the ledger; zero when all is well. */
    public Money difference() {
        return due.minus(ledger);
    }
}
