package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.Map;

/** The locations of a signed-in business, by name. */
final class Locations {

    private final Http business;
    private final Map<String, String> ids = new HashMap<>();

    Locations(Http business) throws DemoFailure {
        this.business = business;
        JsonStructure answer = Http.expect(HttpURLConnection.HTTP_OK, business.get("/api/locations"));
        JsonArray list = answer instanceof JsonObject page ? page.getJsonArray("data") : answer.asJsonArray();
        for (JsonObject location : list.getValuesAs(JsonObject.class)) {
            ids.put(location.getString("name"), location.getString("id"));
        }
    }

    /** @return the id of the place, which is created where it is missing */
    String idOf(Place place) throws DemoFailure {
        String known = ids.get(place.name());
        if (known != null) {
            return known;
        }
        JsonObject body = Json.createObjectBuilder()
                .add("name", place.name())
                .add("kind", place.kind())
                .build();
        JsonStructure made = Http.expect(HttpURLConnection.HTTP_CREATED, business.post("/api/locations", body));
        String id = made.asJsonObject().getString("id");
        ids.put(place.name(), id);
        return id;
    }
}
