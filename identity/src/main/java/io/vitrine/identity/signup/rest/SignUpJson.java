package io.vitrine.identity.signup.rest;

import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.signup.SignUpRequest;
import io.vitrine.identity.signup.SignedUp;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A sign-up as JSON. What is missing is read as empty, so that one answer names every wrong field. */
final class SignUpJson {

    private SignUpJson() {}

    static SignUpRequest read(JsonBody body) {
        return new SignUpRequest(
                body.optional("name").orElse(""),
                body.optional("slug"),
                body.optional("country").orElse(""),
                body.optional("currency"),
                body.optional("timeZone"),
                owner(body.has("owner") ? body.object("owner") : JsonBody.parse("{}")));
    }

    private static SignUpRequest.Owner owner(JsonBody owner) {
        return new SignUpRequest.Owner(
                owner.optional("name").orElse(""),
                owner.optional("email").orElse(""),
                owner.optional("password").orElse(""));
    }

    static JsonObject write(SignedUp business) {
        return Json.createObjectBuilder()
                .add("id", business.id().toString())
                .add("slug", business.slug())
                .add("url", business.url())
                .build();
    }
}
