package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.payment.PaymentCaptured;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Orders that waited for their money go on when it has come. */
@ApplicationScoped
class PaidOrders implements Subscriber {

    /** Money was set against the order's invoice by hand until nothing was left to pay. */
    private static final String SETTLED = "invoice.settled";

    @Inject
    Payers payers;

    @Override
    public String name() {
        return "paid-orders";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(PaymentCaptured.TYPE, SETTLED);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.forEach(event -> {
            OrderId order = new OrderId(UUID.fromString(event.payload().getString("order")));
            if (event.type().equals(PaymentCaptured.TYPE)) {
                payers.paid(order, PaymentCaptured.read(event.payload()));
            } else {
                payers.settled(order);
            }
        });
    }
}
