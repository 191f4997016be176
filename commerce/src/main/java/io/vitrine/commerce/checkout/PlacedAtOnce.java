package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Checkout with a gateway that decides at once: one transaction from the locked cart to the order. */
@ApplicationScoped
class PlacedAtOnce {

    @Inject
    Agreeing agreeing;

    @Inject
    Placing placing;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public PlacedOrder place(CartId cart, PaymentChoice choice, Gateway gateway, ComingBack back) {
        Agreement agreement = agreeing.agree(cart);
        PaymentId id = new PaymentId(ids.next());
        GatewayAnswer answer = gateway.start(agreement.request(id, choice, back));
        OrderStatus status = status(answer, choice.method());
        Placement order = agreement.placement(status, choice.method());
        NewPayment payment = agreement.payment(id, choice, gateway);
        Instant now = clock.instant();
        Together writes = new Together();
        placing.redeem(order, now, writes);
        placing.order(cart, order, now, writes);
        placing.reserve(order, agreement.allocations(), now, Optional.empty(), writes);
        if (answer instanceof GatewayAnswer.Captured captured) {
            placing.captured(payment, captured, now, writes);
        } else if (answer instanceof GatewayAnswer.Pending pending) {
            PaymentWrites.pending(writes, payment, pending, now);
        }
        placing.write(writes);
        return PlacedOrder.of(order);
    }

    private static OrderStatus status(GatewayAnswer answer, PaymentMethod method) {
        if (answer instanceof GatewayAnswer.Refused refused) {
            throw CheckoutRefused.payment(refused.words());
        }
        if (answer instanceof GatewayAnswer.Captured) {
            return OrderStatus.PAID;
        }
        return method == PaymentMethod.COD ? OrderStatus.READY_TO_SHIP : OrderStatus.PENDING_PAYMENT;
    }
}
