package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * Speaks to one host of the server on this machine. The connection goes to 127.0.0.1 and the host is named in the header,
 * for not every machine resolves {@code *.localhost}.
 */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final int port;
    private final String host;
    private final String token;
    private final String demo;

    private Http(HttpClient client, int port, String host, String token, String demo) {
        this.demo = demo;
        this.client = client;
        this.port = port;
        this.host = host;
        this.token = token;
    }

    static Http to(int port, String host) {
        return new Http(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port, host, "", "");
    }

    Http host(String other) {
        return new Http(client, port, other, "", "");
    }

    Http bearer(String accessToken) {
        return new Http(client, port, host, accessToken, "");
    }

    /** With the key that marks sign-ups as the demo's. */
    Http demo(String key) {
        return new Http(client, port, host, token, key);
    }

    HttpResponse<String> get(String path) throws DemoFailure {
        return send(request(path).GET(), "GET " + path);
    }

    HttpResponse<String> post(String path, JsonObject body) throws DemoFailure {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** @param key by which a repetition is known and answered like the first time */
    HttpResponse<String> post(String path, JsonObject body, String key) throws DemoFailure {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        request.header("Idempotency-Key", key);
        return send(request.POST(BodyPublishers.ofString(body.toString())), "POST " + path);
    }

    HttpResponse<String> put(String path, JsonObject body) throws DemoFailure {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return send(request.PUT(BodyPublishers.ofString(body.toString())), "PUT " + path);
    }

    HttpResponse<String> postGzippedCsv(String path, byte[] body) throws DemoFailure {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "text/csv; charset=UTF-8").header("Content-Encoding", "gzip");
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        return send(request.POST(BodyPublishers.ofByteArray(body)), "POST " + path);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host + ":" + port)
                .header("Accept", "application/json");
        if (!demo.isEmpty()) {
            request.header("Vitrine-Demo", demo);
        }
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String what) throws DemoFailure {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoFailure(what + " at " + host + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }

    /** @return the answer's body when the status is the expected one */
    static JsonStructure expect(int status, HttpResponse<String> answer) throws DemoFailure {
        if (answer.statusCode() != status) {
            throw new DemoFailure(
                    answer.request().method() + " " + answer.request().uri().getPath() + " answered "
                            + answer.statusCode() + detail(answer.body()),
                    null);
        }
        return answer.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : parse(answer.body());
    }

    private static JsonStructure parse(String body) throws DemoFailure {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        } catch (JsonException e) {
            throw new DemoFailure("An answer was not JSON", e);
        }
    }

    private static String detail(String body) {
        try {
            return parse(body) instanceof JsonObject problem
                    ? ": " + problem.getString("detail", problem.getString("title", ""))
                    : "";
        } catch (DemoFailure e) {
            return "";
        }
    }
}
