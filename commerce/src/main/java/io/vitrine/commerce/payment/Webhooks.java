package io.vitrine.commerce.payment;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes messages of gateways. A message is believed to come from its gateway once its signature is proved, and then only that
 * something happened: what is true is asked from the gateway, so that messages that come twice, late, or in another order change
 * nothing. Outside of transactions.
 */
@ApplicationScoped
public class Webhooks {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Gateways gateways;

    @Inject
    PaymentRows payments;

    @Inject
    RefundRows refunds;

    @Inject
    RefundRun refundRun;

    @Inject
    EventRows events;

    @Inject
    Settlement settlement;

    @Inject
    Transactions transactions;

    /**
     * Takes one message.
     *
     * @throws Problem 404 for a gateway that is not set up, 400 for a message that is not proved, 503 when the gateway does not
     *     answer what is true
     */
    public void receive(String name, WebhookCall message) {
        Gateway gateway = gateways.named(name).orElseThrow(() -> Problem.notFound("gateway"));
        GatewayNews news = proved(gateway, message);
        Call call = CurrentCall.require();
        CurrentCall.run(
                call.as(Actor.system("gateway-" + gateway.name())),
                () -> payment(gateway, news).ifPresent(payment -> enter(gateway, news, payment)));
    }

    private static GatewayNews proved(Gateway gateway, WebhookCall message) {
        try {
            return gateway.read(message);
        } catch (GatewayFailed notSetUp) {
            throw Problem.notFound("gateway");
        }
    }

    /** The payment that it speaks of, unless the message was taken before. */
    private Optional<PaymentView> payment(Gateway gateway, GatewayNews news) {
        return transactions.in(() -> events.known(gateway.name(), news)
                ? Optional.empty()
                : news.payment()
                        .flatMap(payments::find)
                        .filter(payment -> payment.gateway().equals(gateway.name()))
                        .or(() -> news.reference()
                                .flatMap(reference -> payments.byReference(gateway.name(), reference))));
    }

    private void enter(Gateway gateway, GatewayNews news, PaymentView payment) {
        try {
            SoughtPayment sought = new SoughtPayment(
                    payment.id(),
                    payment.reference().or(news::reference),
                    payment.amount(),
                    payment.createdAt(),
                    payment.open());
            Optional<GatewayAnswer> truth = gateway.find(sought);
            transactions.run(() -> {
                if (events.note(gateway.name(), news, payment.id())) {
                    truth.ifPresent(answer -> settlement.enter(payment.id(), answer, Optional.empty()));
                }
            });
            transactions.in(() -> refunds.of(payment.id())).stream()
                    .filter(refund -> refund.status() == RefundStatus.STARTED
                            && refund.reference().isPresent())
                    .forEach(refundRun::resume);
        } catch (GatewayFailed silent) {
            throw TryLater.busy(SOON);
        }
    }
}
