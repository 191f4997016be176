package io.vitrine.journeys;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Speaks HTTP to one host of the server. The connection goes to 127.0.0.1, the host is named in the header. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final int port;
    private final Map<String, String> headers;

    private Client(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    public static Client of(int port, String host) {
        return new Client(port, Map.of("Host", host + ":" + port, "Accept", "application/json"));
    }

    public Client with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(header::equalsIgnoreCase);
        more.put(header, value);
        return new Client(port, more);
    }

    /** What it sends under this name. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Client bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, JsonObject body) {
        return post(path, body.toString());
    }

    /** A POST with a fresh idempotency key unless one was given. */
    public Answer post(String path, String body) {
        Client json = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        Client keyed = headers.containsKey("Idempotency-Key")
                ? json
                : json.with("Idempotency-Key", UUID.randomUUID().toString());
        return keyed.send("POST", path, BodyPublishers.ofString(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer postBytes(String path, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
