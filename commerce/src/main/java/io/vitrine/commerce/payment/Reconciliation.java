package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * Finds out what became of payments and refunds that nobody has told the end of: after a crash between a gateway's capture and
 * our commit, for instance. Outside of transactions, for the business of the current call.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = System.getLogger(Reconciliation.class.getName());
    private static final GatewayAnswer UNKNOWN =
            new GatewayAnswer.Refused("The gateway has never heard of this payment.");

    @Inject
    Gateways gateways;

    @Inject
    PaymentRows payments;

    @Inject
    RefundRows refunds;

    @Inject
    RefundRun refundRun;

    @Inject
    Settlement settlement;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** @return how many payments were settled */
    int run() {
        int settled = 0;
        for (PaymentView payment : transactions.in(() -> payments.due(clock.instant()))) {
            settled += settle(payment) ? 1 : 0;
        }
        transactions.in(() -> refunds.due(clock.instant())).forEach(this::resume);
        return settled;
    }

    private boolean settle(PaymentView payment) {
        try {
            Optional<Gateway> gateway =
                    gateways.named(payment.gateway()).filter(known -> known.test() == payment.test());
            if (gateway.isEmpty()) {
                transactions.run(() -> payments.asked(payment.id(), clock.instant()));
                return false;
            }
            GatewayAnswer answer = gateway.get().find(payment.sought()).orElse(UNKNOWN);
            return transactions.in(() -> {
                payments.asked(payment.id(), clock.instant());
                return settlement.enter(payment.id(), answer, Optional.empty());
            });
        } catch (GatewayFailed silent) {
            LOG.log(Level.WARNING, "The gateway of {0} does not say what became of it: {1}", payment.id(), silent);
            transactions.run(() -> payments.asked(payment.id(), clock.instant()));
        } catch (RuntimeException failed) { // the others are settled all the same
            LOG.log(Level.ERROR, "A payment could not be settled: " + payment.id(), failed);
        }
        return false;
    }

    private void resume(RefundView refund) {
        try {
            refundRun.resume(refund);
        } catch (RuntimeException failed) { // the others go on all the same
            LOG.log(Level.ERROR, "A refund could not be settled: " + refund.id(), failed);
        }
    }
}
