package io.vitrine.commerce.checkout;

import io.vitrine.core.money.Money;

/**
 * What a customer is owed whose money came too late.
 *
 * @param amount what is neither back nor on its way
 * @param underWay whether some of it is on its way
 * @param refused whether the gateway refused lately to give it back
 */
record Debt(Money amount, boolean underWay, boolean refused) {

    boolean paidBack() {
        return amount.amount().signum() == 0 && !underWay;
    }

    /** Whether to ask the gateway now. */
    boolean due() {
        return amount.amount().signum() > 0 && !refused;
    }
}
