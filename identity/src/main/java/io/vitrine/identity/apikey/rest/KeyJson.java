package io.vitrine.identity.apikey.rest;

import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.apikey.ApiKey;
import io.vitrine.identity.apikey.MakeKey;
import io.vitrine.identity.apikey.NewSecret;
import io.vitrine.identity.program.Overlap;
import io.vitrine.identity.program.Scopes;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A key as JSON. */
final class KeyJson {

    private static final String OVERLAP = "overlapHours";

    private KeyJson() {}

    static MakeKey read(JsonBody body) {
        return new MakeKey(
                body.text("name"),
                Scopes.of(body.texts("scopes").orElse(List.of()), "scopes"),
                body.moment("expiresAt"));
    }

    static Overlap overlap(JsonBody body) {
        return body.has(OVERLAP) ? Overlap.ofHours(body.decimal(OVERLAP)) : Overlap.NONE;
    }

    /** What a person or program reads again and again: everything but the secret. */
    static JsonObject write(ApiKey key) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", key.id().toString())
                .add("name", key.name())
                .add("shown", key.shown())
                .add("scopes", array(key.codes()))
                .add(
                        "presentScopes",
                        array(key.present().stream()
                                .map(permission -> permission.code())
                                .sorted()
                                .toList()))
                .add("account", key.account().toString())
                .add("createdAt", key.createdAt().toString());
        add(json, "expiresAt", key.expiresAt());
        add(json, "lastUsedAt", key.lastUsedAt());
        add(json, "oldSecretUntil", key.oldUntil());
        return json.build();
    }

    /** What was drawn, without the secret: this may be stored. */
    static JsonObject write(NewSecret drawn, MakeKey wanted) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", drawn.id().toString())
                .add("name", wanted.name())
                .add("scopes", array(wanted.scopes().codes()));
        add(json, "expiresAt", wanted.expiresAt());
        return json.build();
    }

    static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static void add(JsonObjectBuilder json, String name, Optional<Instant> time) {
        time.ifPresentOrElse(known -> json.add(name, known.toString()), () -> json.add(name, JsonValue.NULL));
    }
}
