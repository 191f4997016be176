package io.vitrine.commerce.processing;

import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Outside of transactions, since a gateway is asked. The same money goes back once, whatever breaks in between. */
@Dependent
class PaidBack {

    private static final Logger LOG = System.getLogger(PaidBack.class.getName());
    private static final String REASON = "The customer called the order off";

    @Inject
    CalledOffRows rows;

    @Inject
    Refunds refunds;

    void all() {
        rows.owed().forEach(owed -> {
            try {
                repay(owed);
            } catch (RuntimeException e) { // the next run tries again; the others do not wait for it
                LOG.log(Level.WARNING, "Order " + owed.order() + " was called off and could not be repaid", e);
            }
        });
    }

    /** What several payments brought goes back by as many refunds, one in each run. */
    private void repay(CalledOffRows.Owed owed) {
        if (owed.amount().amount().signum() > 0) {
            Money part = owed.amount().compareTo(owed.most()) <= 0 ? owed.amount() : owed.most();
            refunds.ask(new AskRefund(
                    owed.order(),
                    part,
                    REASON,
                    Optional.empty(),
                    Optional.of("called-off-" + owed.order() + "-" + (owed.refunds() + 1))));
        } else if (!owed.underWay()) {
            rows.repaid(owed.order());
        }
    }
}
