package io.vitrine.core.notice;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Something that all owners of a business are told by mail.
 *
 * @param text people stand in it by the id of their account; the mail says their names
 * @param path page of the portal that shows more, such as {@code owner/approvals}
 */
public record OwnersNotice(String subject, String text, String path) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "owners.noticed";

    /** What the outbox tells. */
    public static OwnersNotice of(OutboxEvent event) {
        JsonObject payload = event.payload();
        return new OwnersNotice(payload.getString("subject"), payload.getString("text"), payload.getString("path"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("subject", subject)
                .add("text", text)
                .add("path", path)
                .build();
    }
}
