package io.vitrine.commerce.processing;

import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.OpenPayments;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** Outside of transactions, since a gateway is asked. The same money goes back once, whatever breaks in between. */
@Dependent
class PaidBack {

    private static final Logger LOG = System.getLogger(PaidBack.class.getName());
    private static final String BY_CUSTOMER = "The customer called the order off";
    private static final String LATE = "The payment came after the order was cancelled";

    @Inject
    CalledOffRows rows;

    @Inject
    Refunds refunds;

    @Inject
    OpenPayments payments;

    void all() {
        rows.unstopped().forEach(this::stop);
        rows.owed().forEach(owed -> {
            try {
                repay(owed);
            } catch (RuntimeException e) { // the next run tries again; the others do not wait for it
                LOG.log(Level.WARNING, "Order " + owed.order() + " was called off and could not be repaid", e);
            }
        });
    }

    /** A gateway that is silent now is asked again by whoever looks after open payments. */
    private void stop(UUID order) {
        try {
            payments.callOffAll(order);
            rows.stopped(order);
        } catch (RuntimeException e) { // as above
            LOG.log(Level.WARNING, "The payments of the order " + order + " could not be called off", e);
        }
    }

    /** What several payments brought goes back by as many refunds, one in each run. */
    private void repay(CalledOffRows.Owed owed) {
        if (owed.amount().amount().signum() > 0) {
            Money most = refunds.most(owed.order(), owed.amount().currency());
            Money part = owed.amount().compareTo(most) <= 0 ? owed.amount() : most;
            refunds.ask(new AskRefund(
                    owed.order(),
                    part,
                    owed.byShop() ? LATE : BY_CUSTOMER,
                    Optional.empty(),
                    Optional.of("called-off-" + owed.order() + "-" + (owed.refunds() + 1))));
        } else if (!owed.underWay()) {
            rows.repaid(owed.order());
        }
    }
}
