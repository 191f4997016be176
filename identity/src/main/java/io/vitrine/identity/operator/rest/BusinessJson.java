package io.vitrine.identity.operator.rest;

import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.operator.LastBackup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;

/** A business as JSON. */
final class BusinessJson {

    private BusinessJson() {}

    static JsonObject write(BusinessView business, Instant now) {
        return Json.createObjectBuilder()
                .add("id", business.id().toString())
                .add("slug", business.slug())
                .add("name", business.name())
                .add("country", business.country())
                .add("plan", business.plan().name())
                .add("status", business.status())
                .add("health", business.health(now).name())
                .add("users", business.users())
                .add("bytes", business.bytes())
                .add("rows", business.rows())
                .add("schemaVersion", business.schemaVersion())
                .add("behind", business.behind())
                .add("waitingEvents", business.waiting())
                .add("waitingSince", time(business.waitingSince()))
                .add("failedEvents", business.failed())
                .add("lastActivity", time(business.lastActivity()))
                .add(
                        "lastBackup",
                        business.lastBackup().map(BusinessJson::backup).orElse(JsonValue.NULL))
                .add("createdAt", business.createdAt().toString())
                .build();
    }

    private static JsonValue backup(LastBackup backup) {
        return Json.createObjectBuilder()
                .add("at", backup.at().toString())
                .add("kind", backup.kind())
                .add("bytes", backup.bytes())
                .add("verifiedAt", time(backup.verified()))
                .build();
    }

    static JsonValue time(Optional<Instant> time) {
        return time.<JsonValue>map(at -> Json.createValue(at.toString())).orElse(JsonValue.NULL);
    }
}
