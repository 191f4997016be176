package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.order.PlacementJson;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.commerce.promotion.Redemptions;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Checkout with a gateway outside of the house, in steps around the call to it: what was agreed is kept and its stock held, the
 * gateway is asked with no transaction open, and its answer makes the order or gives it up. Whatever breaks between the steps,
 * the kept agreement is there for the next try and for the gateway's own message.
 */
@ApplicationScoped
class PaidElsewhere {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /**
     * What the gateway is asked.
     *
     * @param order as it will stand
     * @param handOver the shop's own page that leads to the gateway's
     */
    record Asked(PaymentRequest request, NewPayment payment, Placement order, String handOver) {}

    @Inject
    Agreeing agreeing;

    @Inject
    Carts carts;

    @Inject
    Placing placing;

    @Inject
    PendingRows rows;

    @Inject
    CheckoutKeys keys;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Keeps what is agreed and holds its stock; a cart that waits already is asked for again, with the same payment. */
    @Transactional
    public Asked begin(
            CartId cart, PaymentChoice choice, Gateway gateway, ComingBack back, Optional<IdempotencyKey> key) {
        Optional<PendingOrder> waiting = rows.ofCart(cart);
        if (waiting.isPresent()) {
            return again(waiting.get(), choice, gateway, back, key);
        }
        Agreement agreement = agreeing.agree(cart);
        PaymentId id = new PaymentId(ids.next());
        Placement order = agreement.placement(OrderStatus.PAID, choice.method());
        NewPayment payment = agreement.payment(id, choice, gateway);
        Instant now = clock.instant();
        Instant until = now.plus(PATIENCE);
        Together writes = new Together();
        writes.add(
                PendingRows.OPEN,
                order.id().value(),
                order.number(),
                cart.value(),
                PlacementJson.write(order),
                now,
                until);
        keys.keep(key, order.id().value(), now, writes);
        placing.redeem(order, now, writes);
        placing.reserve(order, agreement.allocations(), now, Optional.of(PendingOrder.heldUntil(until)), writes);
        PaymentWrites.started(writes, payment, now);
        begun(writes);
        return new Asked(agreement.request(id, choice, back), payment, order, back.handOver());
    }

    /**
     * Enters the gateway's answer, unless what it says is known already: while the gateway was asked, its own message may have
     * come, another window may have asked the same, or the checkout may have lapsed.
     *
     * @throws io.vitrine.core.problem.Problem 402 when it refused, 409 when nobody waited for it any more
     */
    @Transactional
    public PlacedOrder finish(Asked asked, GatewayAnswer answer) {
        PendingOrder pending = rows.ofOrder(asked.order().id().value()).orElseThrow();
        if (pending.state() == PendingOrder.State.PLACED) {
            return PlacedOrder.of(pending.placement());
        }
        if (!pending.open()) {
            throw CheckoutRefused.lapsed();
        }
        Together writes = new Together();
        Instant now = clock.instant();
        boolean known = pending.paid() == PaymentStatus.CAPTURED;
        if (known || answer instanceof GatewayAnswer.Captured) {
            if (!known) {
                placing.captured(asked.payment(), (GatewayAnswer.Captured) answer, now, writes);
            }
            place(pending, now, writes);
            placing.write(writes);
            return PlacedOrder.of(pending.placement());
        }
        if (pending.undecided() && answer instanceof GatewayAnswer.Pending elsewhere) {
            PaymentWrites.pending(writes, asked.payment(), elsewhere, now);
            placing.write(writes);
            return PlacedOrder.waiting(
                    pending.placement(),
                    elsewhere.redirect().map(address -> elsewhere.form().isEmpty() ? address : asked.handOver()));
        }
        throw CheckoutRefused.payment("The payment was refused.");
    }

    /** The gateway refused: the stock is free again, and the cart can be ordered anew. */
    @Transactional
    public void refused(Asked asked, GatewayAnswer.Refused answer) {
        PendingOrder pending = rows.ofOrder(asked.order().id().value()).orElseThrow();
        if (!pending.open() || !pending.undecided()) {
            return; // somebody else has heard it before
        }
        Together writes = new Together();
        Instant now = clock.instant();
        PaymentWrites.failed(writes, asked.payment().id(), answer, now);
        giveUp(pending, PendingOrder.State.GIVEN_UP, writes);
        placing.write(writes);
    }

    /** The kept order stands. @throws OutOfStock when its pieces were given up meanwhile */
    void place(PendingOrder pending, Instant now, Together writes) {
        if (pending.letGo(now)) {
            throw OutOfStock.lapsed();
        }
        if (!pending.allocations().isEmpty()) {
            StockWrites.keep(writes, pending.placement().id().value(), pending.allocations());
        }
        placing.order(pending.cart(), pending.placement(), now, writes);
        close(pending, PendingOrder.State.PLACED, writes);
    }

    /** Nothing is held for it any more, and what the order used of promotions can be used again. */
    void giveUp(PendingOrder pending, PendingOrder.State state, Together writes) {
        if (!pending.placement().discounts().isEmpty()) {
            Redemptions.giveBack(writes, pending.placement().id().value(), clock.instant());
        }
        StockWrites.release(writes, pending.placement().id().value());
        placing.changed(pending.allocations(), writes);
        close(pending, state, writes);
    }

    /** The checkout goes over to this state. */
    void close(PendingOrder pending, PendingOrder.State state, Together writes) {
        writes.addExactly(
                1, PendingRows.CLOSE, state.name(), pending.placement().id().value());
    }

    private Asked again(
            PendingOrder waiting,
            PaymentChoice choice,
            Gateway gateway,
            ComingBack back,
            Optional<IdempotencyKey> key) {
        Placement order = waiting.placement();
        if (!waiting.gateway().equals(gateway.name()) || !Waiting.same(carts.find(waiting.cart()), order)) {
            throw CheckoutRefused.beingPaid();
        }
        Together writes = new Together();
        keys.keep(key, order.id().value(), clock.instant(), writes);
        begun(writes);
        PaymentRequest request = Waiting.request(waiting, choice.token(), back.paid(), back.unpaid());
        return new Asked(request, NewPayment.of(request, gateway, choice.method()), order, back.handOver());
    }

    /** Of two different requests that come with the same key at the same moment, the second writes nothing. */
    private void begun(Together writes) {
        try {
            placing.write(writes);
        } catch (Together.Missed otherRequest) {
            throw CheckoutRefused.keyInUse();
        }
    }
}
