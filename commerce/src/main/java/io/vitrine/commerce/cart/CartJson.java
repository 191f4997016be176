package io.vitrine.commerce.cart;

import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** Contact and address as JSON: in requests, and as carts and orders keep them. */
public final class CartJson {

    private CartJson() {}

    /** @throws io.vitrine.core.problem.Problem 422 that names the wrong field */
    public static Contact contact(String json) {
        JsonBody body = JsonBody.parse(json);
        return new Contact(body.text("email").strip(), body.text("name").strip(), filled(body, "phone"));
    }

    /** @throws io.vitrine.core.problem.Problem 422 that names the wrong field */
    public static Address address(String json) {
        JsonBody body = JsonBody.parse(json);
        return new Address(
                body.text("name").strip(),
                body.text("line1").strip(),
                filled(body, "line2"),
                body.text("city").strip(),
                filled(body, "region"),
                body.text("postalCode").strip(),
                body.text("country").strip());
    }

    public static JsonObject write(Contact contact) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("email", contact.email()).add("name", contact.name());
        contact.phone().ifPresent(phone -> json.add("phone", phone));
        return json.build();
    }

    public static JsonObject write(Address address) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("name", address.name()).add("line1", address.line1());
        address.line2().ifPresent(line -> json.add("line2", line));
        json.add("city", address.city());
        address.region().ifPresent(region -> json.add("region", region));
        return json.add("postalCode", address.postalCode())
                .add("country", address.country())
                .build();
    }

    private static Optional<String> filled(JsonBody body, String field) {
        return body.optional(field).map(String::strip).filter(text -> !text.isEmpty());
    }
}
