package io.vitrine.commerce.ledger;

import io.vitrine.core.money.Money;

/**
 * What an account holds in one currency.
 *
 * @param debit all that came to it
 * @param credit all that went from it
 */
public record AccountBalance(String account, Money debit, Money credit) {

    public Money balance() {
        return debit.minus(credit);
    }
}
