package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Does one thing after the other for a business. Each is known by its turn and what it says: one that was cut off and begins
 * anew on the same day gets the answers of the first time and makes nothing twice.
 */
final class Errands {

    private final Http business;
    private final String slug;
    private int turn;

    Errands(Http business, Business of) {
        this.business = business;
        this.slug = of.slug();
    }

    /** @return what was made */
    JsonObject make(String path, JsonObject body) throws DemoFailure {
        return Http.expect(HttpURLConnection.HTTP_CREATED, send(path, body)).asJsonObject();
    }

    void tell(String path, JsonObject body) throws DemoFailure {
        Http.expect(HttpURLConnection.HTTP_OK, send(path, body));
    }

    void set(String path, JsonObject body) throws DemoFailure {
        HttpResponse<String> answer = business.put(path, body);
        Http.expect(answer.statusCode() == HttpURLConnection.HTTP_NO_CONTENT ? 204 : 200, answer);
    }

    JsonObject read(String path) throws DemoFailure {
        return Http.expect(HttpURLConnection.HTTP_OK, business.get(path)).asJsonObject();
    }

    static JsonObject nothing() {
        return Json.createObjectBuilder().build();
    }

    private HttpResponse<String> send(String path, JsonObject body) throws DemoFailure {
        String what = slug + ' ' + ++turn + ' ' + path + ' ' + body;
        return business.post(
                path,
                body,
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
