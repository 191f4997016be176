package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Money of a customer came in. */
public record PaymentCaptured(PaymentId payment, UUID order, String gateway, Money amount) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "payment.captured";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("payment", payment.value().toString())
                .add("order", order.toString())
                .add("gateway", gateway)
                .add("amount", amount.text())
                .add("currency", amount.currency().getCurrencyCode())
                .build();
    }
}
