package io.vitrine.commerce.checkout;

import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.payment.PaymentCaptured;
import io.vitrine.commerce.payment.PaymentFailed;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes or gives up the orders whose payment was decided after the checkout had answered. */
@ApplicationScoped
class LateNews implements Subscriber {

    @Inject
    LateOrders orders;

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(PaymentCaptured.TYPE, PaymentFailed.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        for (OutboxEvent event : batch) {
            UUID order = UUID.fromString(event.payload().getString("order"));
            if (event.type().equals(PaymentCaptured.TYPE)) {
                paid(order);
            } else {
                failed(order);
            }
        }
    }

    void failed(UUID order) {
        orders.failed(order);
    }

    void paid(UUID order) {
        try {
            orders.paid(order);
        } catch (OutOfStock tooLate) { // held no longer, and sold to somebody else since
            orders.owe(order);
        }
    }
}
