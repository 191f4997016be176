package io.vitrine.identity.client.rest;

import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.client.NewClient;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.identity.client.RegisterClient;
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

/** A client as JSON. */
final class ClientJson {

    private static final String OVERLAP = "overlapHours";
    private static final String KIND = "type";

    private enum Kind {
        CONFIDENTIAL,
        PUBLIC
    }

    private ClientJson() {}

    static RegisterClient read(JsonBody body) {
        return new RegisterClient(
                body.text("name"),
                !body.has(KIND) || body.oneOf(KIND, Kind.class) == Kind.CONFIDENTIAL,
                body.texts("redirectUris").orElse(List.of()).stream()
                        .map(text ->
                                RedirectUri.parse(text).orElseThrow(() -> body.wrong("redirectUris", RedirectUri.RULE)))
                        .toList(),
                Scopes.of(body.texts("scopes").orElse(List.of()), "scopes"));
    }

    static Overlap overlap(JsonBody body) {
        return body.has(OVERLAP) ? Overlap.ofHours(body.decimal(OVERLAP)) : Overlap.NONE;
    }

    static JsonObject write(OAuthClient client) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", client.id().toString())
                .add("name", client.name())
                .add(KIND, client.confidential() ? "confidential" : "public")
                .add(
                        "redirectUris",
                        array(client.redirectUris().stream()
                                .map(RedirectUri::value)
                                .toList()))
                .add("scopes", array(client.codes()))
                .add("shown", client.shown())
                .add("people", client.people())
                .add("account", client.account().toString())
                .add("createdAt", client.createdAt().toString());
        add(json, "lastUsedAt", client.lastUsedAt());
        return json.build();
    }

    /** What was registered, without the secret: this may be stored. */
    static JsonObject write(NewClient made, RegisterClient wanted) {
        return Json.createObjectBuilder()
                .add("id", made.id().toString())
                .add("name", wanted.name())
                .add(KIND, wanted.confidential() ? "confidential" : "public")
                .add("scopes", array(wanted.scopes().codes()))
                .build();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static void add(JsonObjectBuilder json, String name, Optional<Instant> time) {
        time.ifPresentOrElse(known -> json.add(name, known.toString()), () -> json.add(name, JsonValue.NULL));
    }
}
