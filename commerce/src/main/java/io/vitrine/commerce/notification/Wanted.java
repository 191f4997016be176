package io.vitrine.commerce.notification;

import io.vitrine.commerce.invoice.InvoiceIssued;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderPlaced;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.PaymentRefunded;
import io.vitrine.commerce.processing.OrderMoved;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an event may have to tell a customer.
 *
 * @param subject id of an order, or of an invoice for INVOICE
 * @param kind as far as the event alone says it: a step that leaves the state as it is tells of a parcel or a return
 * @param amount that went back, with its currency
 */
record Wanted(UUID event, UUID subject, MessageKind kind, boolean stayed, Optional<String> amount) {

    static final Set<String> TYPES =
            Set.of(OrderPlaced.TYPE, OrderMoved.TYPE, PaymentRefunded.TYPE, InvoiceIssued.TYPE);

    static Optional<Wanted> of(OutboxEvent event) {
        JsonObject payload = event.payload();
        return switch (event.type()) {
            case OrderPlaced.TYPE -> Optional.of(plain(event, order(payload), MessageKind.PLACED));
            case OrderMoved.TYPE -> moved(event, payload);
            case PaymentRefunded.TYPE ->
                Optional.of(new Wanted(
                        event.id(),
                        UUID.fromString(payload.getString("order")),
                        MessageKind.REFUNDED,
                        false,
                        Optional.of(payload.getString("amount") + " " + payload.getString("currency"))));
            case InvoiceIssued.TYPE ->
                payload.getString("kind").equals("INVOICE")
                        ? TypeId.parse("inv", payload.getString("id")).map(id -> plain(event, id, MessageKind.INVOICE))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Wanted> moved(OutboxEvent event, JsonObject payload) {
        OrderStatus from = OrderStatus.valueOf(payload.getString("from"));
        OrderStatus to = OrderStatus.valueOf(payload.getString("to"));
        Optional<MessageKind> kind = switch (to) {
            case PAID -> from == OrderStatus.PENDING_PAYMENT ? Optional.of(MessageKind.PAID) : Optional.empty();
            case PARTLY_SHIPPED, SHIPPED -> Optional.of(MessageKind.SHIPPED);
            case DELIVERED -> Optional.of(from == to ? MessageKind.RETURNED : MessageKind.DELIVERED);
            case CANCELLED -> Optional.of(MessageKind.CANCELLED);
            case RETURNED -> Optional.of(MessageKind.RETURNED);
            case CLOSED -> from == to ? Optional.of(MessageKind.RETURNED) : Optional.empty();
            case PENDING_PAYMENT, IN_PRODUCTION, READY_TO_SHIP -> Optional.empty();
        };
        return kind.map(one -> new Wanted(event.id(), order(payload), one, from == to, Optional.empty()));
    }

    private static Wanted plain(OutboxEvent event, UUID subject, MessageKind kind) {
        return new Wanted(event.id(), subject, kind, false, Optional.empty());
    }

    private static UUID order(JsonObject payload) {
        return OrderId.parse(payload.getString("id")).orElseThrow().value();
    }
}
