package io.vitrine.commerce.order;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Returns came to be. */
public record ReturnsRecorded(List<ReturnId> returns) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "return.recorded";

    public ReturnsRecorded {
        returns = List.copyOf(returns);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        returns.forEach(entry -> ids.add(entry.value().toString()));
        return Json.createObjectBuilder().add("ids", ids).build();
    }
}
