package io.vitrine.commerce.cart;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;

/** Contact and address as JSON, as carts and orders keep them. */
public final class CartJson {

    private CartJson() {}

    /** The inverse of {@link #write(Contact)}. */
    public static Contact contact(String json) {
        JsonObject kept = read(json);
        return new Contact(
                kept.getString("email"),
                kept.getString("name"),
                optional(kept, "phone"),
                optional(kept, "company"),
                optional(kept, "taxNumber"));
    }

    /** The inverse of {@link #write(Address)}. */
    public static Address address(String json) {
        JsonObject kept = read(json);
        return new Address(
                kept.getString("name"),
                kept.getString("line1"),
                optional(kept, "line2"),
                kept.getString("city"),
                optional(kept, "region"),
                kept.getString("postalCode"),
                kept.getString("country"));
    }

    public static JsonObject write(Contact contact) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("email", contact.email()).add("name", contact.name());
        contact.phone().ifPresent(phone -> json.add("phone", phone));
        contact.company().ifPresent(company -> json.add("company", company));
        contact.taxNumber().ifPresent(number -> json.add("taxNumber", number));
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

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Optional<String> optional(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field, null));
    }
}
