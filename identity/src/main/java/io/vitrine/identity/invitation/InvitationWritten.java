package io.vitrine.identity.invitation;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An invitation waits to be mailed. */
record InvitationWritten(InvitationId invitation) implements DomainEvent {

    static final String TYPE = "invitation.written";

    static InvitationWritten of(OutboxEvent event) {
        return new InvitationWritten(
                InvitationId.parse(event.payload().getString("invitation")).orElseThrow());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("invitation", invitation.toString())
                .build();
    }
}
