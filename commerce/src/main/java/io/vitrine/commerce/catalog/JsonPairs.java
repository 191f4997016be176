package io.vitrine.commerce.catalog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values in a column, in their order. */
final class JsonPairs {

    private JsonPairs() {}

    static String write(Map<String, String> pairs) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        pairs.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (text.length() <= 2) {
            return pairs;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            object.forEach((name, value) ->
                    pairs.put(name, value instanceof JsonString string ? string.getString() : value.toString()));
        }
        return pairs;
    }
}
