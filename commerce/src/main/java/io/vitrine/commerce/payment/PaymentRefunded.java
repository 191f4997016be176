package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Money went back to a customer. */
public record PaymentRefunded(RefundId refund, PaymentId payment, UUID order, String gateway, Money amount)
        implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "payment.refunded";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("refund", refund.value().toString())
                .add("payment", payment.value().toString())
                .add("order", order.toString())
                .add("gateway", gateway)
                .add("amount", amount.text())
                .add("currency", amount.currency().getCurrencyCode())
                .build();
    }
}
