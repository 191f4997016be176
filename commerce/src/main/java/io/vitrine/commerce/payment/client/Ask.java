package io.vitrine.commerce.payment.client;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request to a gateway.
 *
 * @param repeatable whether asking twice has no second effect
 */
public record Ask(String method, URI address, Map<String, String> headers, String body, boolean repeatable) {

    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask get(URI address) {
        return new Ask("GET", address, Map.of(), "", true);
    }

    /** What moves something; repeatable once it carries a key that the gateway knows it by. */
    public static Ask post(URI address) {
        return new Ask("POST", address, Map.of(), "", false);
    }

    /** What is gone stays gone, however often it is asked for. */
    public static Ask delete(URI address) {
        return new Ask("DELETE", address, Map.of(), "", true);
    }

    public Ask with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, address, more, body, repeatable);
    }

    public Ask bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Ask basic(String user, String password) {
        return with(
                "Authorization",
                "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** Carries the key by which the gateway knows a repetition. */
    public Ask once(String header, String key) {
        Ask keyed = with(header, key);
        return new Ask(method, address, keyed.headers, body, true);
    }

    public Ask form(Map<String, String> fields) {
        String text = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Ask typed = with("Content-Type", "application/x-www-form-urlencoded");
        return new Ask(method, address, typed.headers, text, repeatable);
    }

    public Ask json(JsonObject json) {
        return json(json.toString());
    }

    /** A JSON text as it is. */
    public Ask json(String text) {
        Ask typed = with("Content-Type", "application/json");
        return new Ask(method, address, typed.headers, text, repeatable);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Headers and body stay unread: they carry keys and tokens. */
    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
