package io.vitrine.commerce.receipt;

import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Issues receipts when money has come, and for money that came before its order. */
@ApplicationScoped
class ReceiptFollower implements Subscriber {

    private static final String PLACED = "order.placed";
    private static final String CAPTURED = "payment.captured";
    private static final String RECEIVED = "payment.received";

    @Inject
    ReceiptPress press;

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(PLACED, CAPTURED, RECEIVED);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.forEach(event -> press.issue(order(event.type(), event.payload())));
    }

    private static UUID order(String type, JsonObject payload) {
        String text = payload.getString(type.equals(PLACED) ? "id" : "order");
        return TypeId.parse("ord", text).orElseGet(() -> UUID.fromString(text));
    }
}
