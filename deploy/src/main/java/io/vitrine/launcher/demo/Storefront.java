package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo's shops say of themselves: colour, languages, first page, branches, Spanish names. Said once. */
final class Storefront {

    private static final String HOURS = "Mon-Sat 08:00-21:00";

    private final Http business;
    private final Locations locations;

    Storefront(Http business, Locations locations) {
        this.business = business;
        this.locations = locations;
    }

    void fill(Business shop) throws DemoFailure {
        JsonObject published = Http.expect(HttpURLConnection.HTTP_OK, business.get("/api/storefront/blocks"))
                .asJsonObject();
        if (published.getInt("edition") > 0) {
            return;
        }
        Pitch pitch = Pitch.of(shop);
        Http.expect(HttpURLConnection.HTTP_OK, business.put("/api/storefront/settings", pitch.settings()));
        for (JsonObject block : pitch.blocks()) {
            Http.expect(HttpURLConnection.HTTP_CREATED, business.post("/api/storefront/blocks", block));
        }
        Http.expect(
                HttpURLConnection.HTTP_CREATED, business.post("/api/storefront/editions", JsonValue.EMPTY_JSON_OBJECT));
        for (Map.Entry<String, List<String>> branch : pitch.branches().entrySet()) {
            show(shop, branch.getKey(), branch.getValue());
        }
        translate("/api/products?limit=100", "/api/products/", pitch.spanish());
        translate("/api/collections", "/api/collections/", pitch.spanish());
    }

    /** @param address street, city, country, telephone */
    private void show(Business shop, String name, List<String> address) throws DemoFailure {
        Place place = shop.places().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonObject body = Json.createObjectBuilder()
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("line1", address.get(0))
                                .add("city", address.get(1))
                                .add("country", address.get(2)))
                .add("phone", address.get(3))
                .add("hours", Json.createArrayBuilder().add(HOURS))
                .build();
        Http.expect(HttpURLConnection.HTTP_OK, business.put("/api/branches/" + locations.idOf(place), body));
    }

    /** @param spanish name and, after a bar, description by the English name */
    private void translate(String list, String path, Map<String, String> spanish) throws DemoFailure {
        JsonArray all = Http.expect(HttpURLConnection.HTTP_OK, business.get(list))
                .asJsonObject()
                .getJsonArray("data");
        Map<String, String> ids = new HashMap<>();
        all.getValuesAs(JsonObject.class).forEach(one -> ids.put(one.getString("name"), one.getString("id")));
        for (Map.Entry<String, String> one : spanish.entrySet()) {
            if (ids.containsKey(one.getKey())) {
                String[] words = one.getValue().split("\\|", -1);
                JsonObjectBuilder body = Json.createObjectBuilder().add("name", words[0]);
                if (words.length > 1) {
                    body.add("description", words[1]);
                }
                int status = business.put(path + ids.get(one.getKey()) + "/translations/es", body.build())
                        .statusCode();
                if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
                    throw new DemoFailure("The Spanish name of " + one.getKey() + " was answered " + status, null);
                }
            }
        }
    }

    /** A block with its words, each {@code language|title|body|action|point;text|point;text}. */
    static JsonObject block(String kind, String link, String... languages) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (String language : languages) {
            String[] words = language.split("\\|", -1);
            JsonArrayBuilder points = Json.createArrayBuilder();
            for (int i = 4; i < words.length; i++) {
                String[] point = words[i].split(";", 2);
                points.add(Json.createObjectBuilder().add("title", point[0]).add("text", point[1]));
            }
            texts.add(
                    words[0],
                    Json.createObjectBuilder()
                            .add("title", words[1])
                            .add("body", words[2])
                            .add("action", words[3])
                            .add("points", points));
        }
        JsonObjectBuilder block = Json.createObjectBuilder().add("kind", kind).add("texts", texts);
        return link.isEmpty() ? block.build() : block.add("link", link).build();
    }
}
