package io.vitrine.core.audit.trail.rest;

import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.trail.KeptCheckpoint;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.core.audit.trail.TrailPage;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** Events and checkpoints as JSON. */
final class AuditJson {

    private AuditJson() {}

    static JsonObject write(TrailPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.events().forEach(event -> data.add(event(event)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(List<KeptCheckpoint> checkpoints) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        checkpoints.forEach(kept -> data.add(note(kept.trail()).add("log", note(kept.log()))));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    private static JsonObjectBuilder event(TrailEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", EventRow.name(event.id()))
                .add("at", event.at().toString())
                .add("actor", event.actor())
                .add("action", event.action())
                .add("objectType", event.objectType())
                .add("object", event.object());
        event.before().ifPresent(before -> json.add("before", before));
        event.after().ifPresent(after -> json.add("after", after));
        event.reason().ifPresent(reason -> json.add("reason", reason));
        event.origin().ifPresent(origin -> json.add("origin", origin));
        event.requestId().ifPresent(id -> json.add("requestId", id));
        event.number().ifPresentOrElse(number -> json.add("number", number), () -> json.add("number", JsonValue.NULL));
        return json;
    }

    private static JsonObjectBuilder note(SignedCheckpoint note) {
        return Json.createObjectBuilder()
                .add("origin", note.checkpoint().origin())
                .add("size", note.checkpoint().size())
                .add("root", note.checkpoint().root())
                .add("time", note.checkpoint().time().toString())
                .add("key", note.keyId())
                .add("note", note.text());
    }
}
