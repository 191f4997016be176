package io.vitrine.analytics.cases;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A case was opened or resolved. */
record CaseEvent(String type, CaseId id) implements DomainEvent {

    static final String OPENED = "case.opened";
    static final String RESOLVED = "case.resolved";

    static CaseEvent of(OutboxEvent event) {
        return new CaseEvent(
                event.type(), CaseId.parse(event.payload().getString("case")).orElseThrow());
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("case", id.toString()).build();
    }
}
