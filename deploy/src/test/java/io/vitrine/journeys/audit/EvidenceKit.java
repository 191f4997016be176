package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an owner has in hand: an account, the checkpoints and keys kept so far, and the verifier's jar. */
final class EvidenceKit {

    private static final int PATIENCE = 100;

    private final Business business;
    private final StringBuilder kept = new StringBuilder();

    /** What the verifier said. */
    record Verdict(int exit, String words) {}

    EvidenceKit(Business business) {
        this.business = business;
    }

    /** Waits until everything that happened up to now is sealed, and keeps the newest checkpoint and the keys. */
    JsonObject keep() {
        JsonObject newest = newest();
        kept.append(newest.getString("note")).append('\n');
        kept.append(newest.getJsonObject("log").getString("note")).append('\n');
        kept.append(keys());
        return newest;
    }

    /** The newest checkpoint, once it covers every event of the trail. */
    JsonObject newest() {
        for (int i = 0; i < PATIENCE; i++) {
            List<JsonObject> events = business.owner()
                    .get("/api/audit/events?limit=1")
                    .expect(200)
                    .json()
                    .getJsonArray("data")
                    .getValuesAs(JsonObject.class);
            if (!events.isEmpty() && !events.get(0).isNull("number")) {
                return business.owner()
                        .get("/api/audit/checkpoints")
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .getJsonObject(0);
            }
            Machine.pause(100);
        }
        throw new AssertionError("The newest event was not sealed in time");
    }

    private String keys() {
        return business.anonymous()
                .get("/.well-known/vitrine-seal-keys.txt")
                .expect(200)
                .body();
    }

    void keepText(String text) {
        kept.append(text).append('\n');
    }

    /** The same hands after the server was started again. */
    EvidenceKit at(Business again) {
        EvidenceKit moved = new EvidenceKit(again);
        moved.kept.append(kept);
        return moved;
    }

    void forgetWhatWasKept() {
        kept.setLength(0);
    }

    /** Exports and verifies against what was kept. */
    Verdict verdict(String query) {
        Path file = export(query);
        try {
            return verify(file);
        } finally {
            delete(file);
        }
    }

    Verdict verdict() {
        return verdict("");
    }

    Path export(String query) {
        try {
            Path file = Files.createTempFile("evidence", ".zip");
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + business.server().port() + "/api/audit/export" + query))
                    .header("Host", business.host() + ":" + business.server().port())
                    .header("Authorization", "Bearer " + business.accessToken())
                    .build();
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                Files.write(file, body.readAllBytes());
            }
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + Files.readString(file));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Verdict verify(Path file) {
        try {
            Path notes = Files.createTempFile("kept", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    Path.of(System.getProperty("vitrine.test.distribution", "target/vitrine"), "vitrine-verify.jar")
                            .toString(),
                    file.toString()));
            if (!kept.isEmpty()) {
                Files.writeString(notes, kept, StandardCharsets.UTF_8);
                command.addAll(List.of("--checkpoints", notes.toString()));
            }
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            delete(notes);
            return new Verdict(exit, words.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
