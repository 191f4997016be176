package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** Money of a customer came in. */
public record PaymentCaptured(PaymentId payment, UUID order, String gateway, Money amount) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "payment.captured";

    /** What the outbox tells. */
    public static PaymentCaptured read(JsonObject payload) {
        return new PaymentCaptured(
                new PaymentId(UUID.fromString(payload.getString("payment"))),
                UUID.fromString(payload.getString("order")),
                payload.getString("gateway"),
                Money.of(
                        new BigDecimal(payload.getString("amount")),
                        Currency.getInstance(payload.getString("currency"))));
    }

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
