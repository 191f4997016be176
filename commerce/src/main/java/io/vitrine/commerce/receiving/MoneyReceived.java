package io.vitrine.commerce.receiving;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Money of a customer was entered by hand; the order is that of the first invoice that it pays. */
public record MoneyReceived(PaymentId payment, UUID order, Money amount) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "payment.received";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("payment", payment.value().toString())
                .add("order", order.toString())
                .add("amount", amount.text())
                .add("currency", amount.currency().getCurrencyCode())
                .build();
    }
}
