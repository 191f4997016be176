package io.vitrine.commerce.payment;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments that are under way at a gateway, for whoever brings customers there and back. Gateways are asked, so call it outside of
 * transactions.
 */
@ApplicationScoped
public class OpenPayments {

    private static final Logger LOG = System.getLogger(OpenPayments.class.getName());

    @Inject
    PaymentRows rows;

    @Inject
    Gateways gateways;

    @Inject
    Settlement settlement;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** The last payment of an order. */
    public Optional<PaymentView> of(UUID order) {
        return transactions.in(() -> rows.latest(order));
    }

    /** The address at which the customer goes on, where it was given. */
    public Optional<String> redirect(PaymentId payment) {
        return transactions.in(() -> rows.redirect(payment));
    }

    /**
     * The payment as its gateway knows it now; as we know it when the gateway was asked just now, or does not answer.
     *
     * @return absent for an order without a payment
     */
    public Optional<PaymentView> ask(UUID order) {
        return of(order).map(payment -> {
            if (payment.open() && transactions.in(() -> rows.turn(payment.id(), clock.instant()))) {
                settle(payment, payment.sought());
            }
            return seen(payment);
        });
    }

    /**
     * Calls the payment off at its gateway. What was paid meanwhile stays paid, and what cannot be called off stays open.
     *
     * @return as it is now; absent for an order without a payment
     */
    public Optional<PaymentView> callOff(UUID order) {
        return of(order).map(payment -> {
            if (payment.open()) {
                settle(payment, payment.sought().unwanted());
            }
            return seen(payment);
        });
    }

    /**
     * Calls off at their gateways whatever was begun for an order that nobody wants any more. What was paid meanwhile is entered;
     * what cannot be called off now is asked about later.
     */
    public void callOffAll(UUID order) {
        transactions
                .in(() -> rows.uncollected(order))
                .forEach(payment -> settle(payment, payment.sought().unwanted()));
    }

    private PaymentView seen(PaymentView payment) {
        return of(payment.order()).orElse(payment);
    }

    private void settle(PaymentView payment, SoughtPayment sought) {
        Optional<Gateway> gateway = gateways.named(payment.gateway()).filter(known -> known.test() == payment.test());
        gateway.flatMap(known -> truth(known, sought))
                .ifPresent(answer -> CurrentCall.with(
                        CurrentCall.require().as(Actor.system("gateway-" + payment.gateway())),
                        () -> transactions.in(() -> settlement.enter(payment.id(), answer, Optional.empty()))));
    }

    /** A payment that the gateway never heard of may still be on its way there, unless nobody wants it. */
    private static Optional<GatewayAnswer> truth(Gateway gateway, SoughtPayment sought) {
        try {
            Optional<GatewayAnswer> answer = gateway.find(sought);
            return answer.isPresent() || sought.wanted()
                    ? answer
                    : Optional.of(new GatewayAnswer.Refused("It was called off."));
        } catch (GatewayFailed silent) { // it is asked again later
            LOG.log(Level.WARNING, "The gateway of {0} does not say what became of it: {1}", sought.payment(), silent);
            return Optional.empty();
        }
    }
}
