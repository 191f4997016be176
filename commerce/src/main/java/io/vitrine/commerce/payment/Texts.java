package io.vitrine.commerce.payment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name, as JSON. */
final class Texts {

    private Texts() {}

    static String write(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            json.keySet().forEach(name -> texts.put(name, json.getString(name)));
            return texts;
        }
    }
}
