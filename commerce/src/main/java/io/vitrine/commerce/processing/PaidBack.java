package io.vitrine.commerce.processing;

import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** Outside of transactions, since a gateway is asked. The same order is repaid once, whatever breaks in between. */
@Dependent
class PaidBack {

    private static final Logger LOG = System.getLogger(PaidBack.class.getName());
    private static final String REASON = "The customer called the order off";

    @Inject
    CalledOffRows rows;

    @Inject
    Refunds refunds;

    void all() {
        rows.owed().forEach((order, amount) -> {
            try {
                repay(order, amount);
            } catch (RuntimeException e) { // the next run tries again; the others do not wait for it
                LOG.log(Level.WARNING, "Order " + order + " was called off and could not be repaid", e);
            }
        });
    }

    private void repay(UUID order, Money amount) {
        if (amount.amount().signum() > 0) {
            refunds.ask(new AskRefund(order, amount, REASON, Optional.empty(), Optional.of("called-off-" + order)));
        }
        rows.repaid(order);
    }
}
