package io.vitrine.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One host of the server, for everything but load.
 *
 * @param host without the port; it is named in the header, for not every machine resolves {@code *.localhost}
 * @param token empty for nobody
 */
record Api(HttpClient client, int port, String host, String token) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Api platform(int port) {
        return new Api(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port, "localhost", "");
    }

    Api host(String other) {
        return new Api(client, port, other, "");
    }

    Api bearer(String accessToken) {
        return new Api(client, port, host, accessToken);
    }

    JsonObject get(String path) throws BenchFailure {
        return read(200, send(request(path).GET())).asJsonObject();
    }

    JsonObject put(String path, JsonObject body) throws BenchFailure {
        return read(
                        200,
                        send(request(path)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(body.toString()))))
                .asJsonObject();
    }

    JsonStructure list(String path) throws BenchFailure {
        return read(200, send(request(path).GET()));
    }

    JsonObject post(String path, int expected, JsonObject body) throws BenchFailure {
        return read(
                        expected,
                        send(request(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.toString()))))
                .asJsonObject();
    }

    /** Starts long work; the path of its job. */
    String start(String path, String type, String encoding, BodyPublisher body) throws BenchFailure {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(body);
        HttpResponse<String> answer = send(encoding.isEmpty() ? request : request.header("Content-Encoding", encoding));
        read(202, answer);
        String job = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new BenchFailure("POST " + path + " named no job"));
        return job.substring(job.indexOf("/api/"));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host + ":" + port)
                .header("Accept", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws BenchFailure {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BenchFailure("No answer from " + request.build().uri().getPath() + " at " + host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }

    private static JsonStructure read(int expected, HttpResponse<String> answer) throws BenchFailure {
        if (answer.statusCode() != expected) {
            throw new BenchFailure(answer.request().method() + " "
                    + answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        if (answer.body().isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
