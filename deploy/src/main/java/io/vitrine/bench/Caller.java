package io.vitrine.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who wants an answer from a server that dies now and then.
 *
 * @param host with the port; named in the header
 * @param token empty for nobody
 * @param lost counts the requests that nobody answered
 */
record Caller(HttpClient client, int port, String host, String token, AtomicLong lost) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE = 250;

    /** An answer that counts: done, or refused with a reason. */
    record Reply(int status, JsonObject body) {

        boolean created() {
            return status == 201;
        }

        String code() {
            return body.getString("type", "").replaceFirst(".*/", "");
        }
    }

    static Caller guest(int port, String slug, AtomicLong lost) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Caller(client, port, slug + ".localhost:" + port, "", lost);
    }

    Caller bearer(String accessToken) {
        return new Caller(client, port, host, accessToken, lost);
    }

    /** Asks again with the same key until an answer comes that counts. */
    Reply until(String method, String path, String body, String key) throws BenchFailure {
        for (int tries = 0; tries < 2_000; tries++) {
            Optional<Reply> reply = once(method, path, body, key);
            if (reply.isPresent()) {
                return reply.get();
            }
            Durations.pause(PAUSE);
        }
        throw new BenchFailure("No answer ever came to " + method + " " + path);
    }

    /** Empty when no answer came, or one that says only that this is no good moment. */
    Optional<Reply> once(String method, String path, String body) throws BenchFailure {
        return once(method, path, body, UUID.randomUUID().toString());
    }

    private Optional<Reply> once(String method, String path, String body, String key) throws BenchFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return counts(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            lost.incrementAndGet();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }

    private static Optional<Reply> counts(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        int status = answer.statusCode();
        if (status >= 500 || status == 429 || (status >= 400 && !type.contains("json"))) {
            return Optional.empty();
        }
        Reply reply = new Reply(status, read(answer.body()));
        return reply.code().equals("request-in-progress") ? Optional.empty() : Optional.of(reply);
    }

    private static JsonObject read(String body) {
        if (body.isBlank()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
