package io.vitrine.commerce.invoice;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An invoice or a credit note was issued. */
public record InvoiceIssued(InvoiceId invoice, InvoiceKind kind) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "invoice.issued";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("id", invoice.toString())
                .add("kind", kind.name())
                .build();
    }
}
