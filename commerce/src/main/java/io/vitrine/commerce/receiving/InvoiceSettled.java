package io.vitrine.commerce.receiving;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Nothing is left to pay of an invoice, since money was set against it by hand. */
public record InvoiceSettled(InvoiceId invoice, UUID order) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "invoice.settled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("id", invoice.toString())
                .add("order", order.toString())
                .build();
    }
}
