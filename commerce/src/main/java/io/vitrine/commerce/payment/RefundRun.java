package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A refund from the beginning to the gateway's answer; also what a crash left of one. Outside of transactions. */
@ApplicationScoped
class RefundRun {

    @Inject
    RefundSteps steps;

    @Inject
    PaymentRows payments;

    @Inject
    Gateways gateways;

    @Inject
    Transactions transactions;

    /** Sets the amount aside and asks the gateway; without an answer the refund stays open, and is asked about later. */
    RefundView run(AskRefund ask) {
        return ask(transactions.in(() -> steps.reserve(ask)));
    }

    /** Asks the gateway what became of a refund, and asks for it again when the gateway has never heard of it. */
    RefundView resume(RefundView refund) {
        try {
            PaymentView payment = payment(refund);
            Gateway gateway = gateway(payment);
            RefundRequest request = steps.request(refund, payment);
            RefundAnswer answer = gateway.find(request).orElseGet(() -> gateway.refund(request));
            return transactions.in(() -> steps.settle(refund, answer));
        } catch (GatewayFailed unknown) {
            return refund;
        }
    }

    private RefundView ask(RefundView refund) {
        try {
            PaymentView payment = payment(refund);
            RefundAnswer answer = gateway(payment).refund(steps.request(refund, payment));
            return transactions.in(() -> steps.settle(refund, answer));
        } catch (GatewayFailed unknown) {
            return refund;
        }
    }

    private PaymentView payment(RefundView refund) {
        return transactions.in(() -> payments.lock(refund.payment())).orElseThrow();
    }

    private Gateway gateway(PaymentView payment) {
        Gateway gateway = gateways.named(payment.gateway())
                .orElseThrow(() -> new GatewayFailed("There is no gateway " + payment.gateway()));
        if (gateway.test() != payment.test()) {
            throw new GatewayFailed("The gateway has other keys now than when this was paid");
        }
        return gateway;
    }
}
