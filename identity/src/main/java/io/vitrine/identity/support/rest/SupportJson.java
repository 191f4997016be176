package io.vitrine.identity.support.rest;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.support.SupportAccess;
import io.vitrine.identity.support.SupportId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;

/** Support access as JSON. */
final class SupportJson {

    private SupportJson() {}

    static JsonObject write(SupportAccess access, Instant now) {
        return Json.createObjectBuilder()
                .add("id", access.id().toString())
                .add("business", access.tenant().toString())
                .add("operator", access.operator().toString())
                .add("operatorName", access.operatorName())
                .add("reason", access.reason())
                .add("hours", access.hours())
                .add("state", access.stateAt(now).name())
                .add("askedAt", access.askedAt().toString())
                .add(
                        "until",
                        access.until()
                                .<JsonValue>map(at -> Json.createValue(at.toString()))
                                .orElse(JsonValue.NULL))
                .build();
    }

    static JsonObject list(List<SupportAccess> all, Instant now) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        all.forEach(access -> data.add(write(access, now)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    static SupportId id(String text) {
        return SupportId.parse(text).orElseThrow(() -> Problem.notFound("support access"));
    }
}
