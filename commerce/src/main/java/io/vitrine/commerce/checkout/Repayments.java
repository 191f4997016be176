package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.Refunds;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives back what came too late; outside of transactions, since a gateway is asked. What is on its way is set aside, so that a
 * crash in between repays nothing twice; what the gateway refuses stays owed.
 */
@Dependent
class Repayments {

    private static final String TOO_LATE = "The payment came when the order had lapsed";

    @Inject
    LateOrders orders;

    @Inject
    Refunds refunds;

    void repay(UUID order) {
        orders.owed(order)
                .ifPresent(amount ->
                        refunds.ask(new AskRefund(order, amount, TOO_LATE, Optional.empty(), Optional.empty())));
        orders.repaid(order);
    }
}
