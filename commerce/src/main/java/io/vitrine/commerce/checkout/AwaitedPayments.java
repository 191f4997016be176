package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.Handover;
import io.vitrine.commerce.payment.OpenPayments;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.TryLater;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings customers to the page where they pay and back, for whoever knows the cart. The order stands once the gateway says so,
 * whoever hears it first. Call it outside of transactions.
 */
@ApplicationScoped
public class AwaitedPayments {

    private static final Duration SOON = Duration.ofSeconds(10);
    /** Each asking is a call to the gateway, and whoever knows the cart can look as often as they like. */
    private static final int ASKED_PER_MINUTE = 30;

    @Inject
    Carts carts;

    @Inject
    PendingList pending;

    @Inject
    OpenPayments payments;

    @Inject
    Gateways gateways;

    @Inject
    LateNews news;

    @Inject
    Clock clock;

    private @Nullable Limiter asked;

    @PostConstruct
    void begin() {
        asked = new Limiter("awaited-payment", ASKED_PER_MINUTE, Duration.ofMinutes(1), clock);
    }

    /** What the cart waits for, as we know it; absent when nothing was begun, and when the order stands. */
    public Optional<AwaitedPayment> of(CartId cart) {
        return pending.latest(cart).flatMap(this::awaited);
    }

    /** Whether the cart waits for its payment. */
    public boolean open(CartId cart) {
        return pending.latest(cart)
                .filter(order -> order.state() == PendingOrder.State.OPEN)
                .isPresent();
    }

    /** Asks the gateway what became of it, and enters what it says; not ever so often. */
    public Optional<AwaitedPayment> ask(CartId cart) {
        pending.latest(cart)
                .filter(order -> order.state() == PendingOrder.State.OPEN && allowed(cart))
                .ifPresent(order -> payments.ask(order.placement().id().value()).ifPresent(this::enter));
        return of(cart);
    }

    private boolean allowed(CartId cart) {
        try {
            Objects.requireNonNull(asked).take(cart.toString());
            return true;
        } catch (TryLater often) {
            return false;
        }
    }

    /** Where the customer goes on; absent when there is nothing to be paid. @throws TryLater when the gateway is silent */
    public Optional<Handover> handOver(CartId cart, ComingBack back) {
        return pending.latest(cart)
                .filter(order -> order.state() == PendingOrder.State.OPEN)
                .map(order -> handOver(order, back));
    }

    /**
     * The customer does not want to pay this way after all: called off at the gateway, the cart can be changed and ordered again.
     *
     * @return whether nothing is waited for any more; not when it was paid, or when the gateway does not say
     * @throws io.vitrine.core.problem.Problem 404 without such a cart
     */
    public boolean callOff(CartId cart) {
        carts.find(cart);
        pending.latest(cart)
                .filter(order -> order.state() == PendingOrder.State.OPEN)
                .ifPresent(order ->
                        payments.callOff(order.placement().id().value()).ifPresent(this::enter));
        return pending.latest(cart)
                .map(PendingOrder::state)
                .filter(state -> state == PendingOrder.State.OPEN || state == PendingOrder.State.PLACED)
                .isEmpty();
    }

    /** The same that the outbox tells a moment later. */
    private void enter(PaymentView payment) {
        switch (payment.status()) {
            case CAPTURED -> news.paid(payment.order());
            case FAILED, CANCELLED -> news.failed(payment.order());
            case STARTED, PENDING -> {}
        }
    }

    private Handover handOver(PendingOrder order, ComingBack back) {
        PaymentView payment = payments.of(order.placement().id().value()).orElseThrow();
        String label = gateways.label(payment.gateway());
        Optional<String> known = payments.redirect(payment.id());
        if (known.isPresent()) {
            return new Handover(label, known, Map.of());
        }
        Gateway gateway = gateways.named(payment.gateway()).orElseThrow(() -> TryLater.busy(SOON));
        try {
            GatewayAnswer answer = gateway.start(Waiting.request(order, Optional.empty(), back.paid(), back.unpaid()));
            return answer instanceof GatewayAnswer.Pending goOn
                    ? new Handover(label, goOn.redirect(), goOn.form())
                    : new Handover(label, Optional.empty(), Map.of());
        } catch (GatewayFailed silent) {
            throw TryLater.busy(SOON);
        }
    }

    private Optional<AwaitedPayment> awaited(PendingOrder order) {
        return stage(order.state())
                .map(stage -> new AwaitedPayment(
                        order.placement().number(),
                        Money.of(order.placement().total(), order.placement().currency()),
                        gateways.label(order.gateway()),
                        stage));
    }

    private static Optional<AwaitedPayment.Stage> stage(PendingOrder.State state) {
        return switch (state) {
            case OPEN -> Optional.of(AwaitedPayment.Stage.OPEN);
            case GIVEN_UP -> Optional.of(AwaitedPayment.Stage.GIVEN_UP);
            case OWED, REPAID -> Optional.of(AwaitedPayment.Stage.OWED);
            case PLACED -> Optional.empty();
        };
    }
}
