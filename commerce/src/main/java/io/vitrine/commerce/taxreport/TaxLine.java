package io.vitrine.commerce.taxreport;

import io.vitrine.core.money.Money;

/**
 * Tax of one kind.
 *
 * @param country where it is due, as ISO 3166 code
 * @param region the state, where tax depends on it; else empty
 * @param name as documents call it, such as {@code VAT 15%}
 * @param category as electronic invoices write it, such as S for the usual rates and K for a reverse charge
 * @param rate in per cent
 * @param invoicedBase net amount on invoices
 * @param creditedBase net amount on credit notes
 */
public record TaxLine(
        String country,
        String region,
        String name,
        String treatment,
        String category,
        String rate,
        long documents,
        Money invoicedBase,
        Money invoicedTax,
        Money creditedBase,
        Money creditedTax) {

    public Money base() {
        return invoicedBase.minus(creditedBase);
    }

    /** What is owed to the tax office of it. */
    public Money due() {
        return invoicedTax.minus(creditedTax);
    }
}
