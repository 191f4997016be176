package io.vitrine.core.forms;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;

/** A challenge with its answer, as a form brings it: JSON in base 64. What it says is true only once it {@link #fits}. */
record FormAnswer(Altcha.Payload payload) {

    private static final int LONGEST = 2_000;
    private static final String EXPIRES = "expires";

    /** Empty when the text is no answer at all. */
    static Optional<FormAnswer> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(
                new StringReader(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = json.getString("algorithm");
            payload.challenge = json.getString("challenge");
            payload.number = json.getJsonNumber("number").longValueExact();
            payload.salt = json.getString("salt");
            payload.signature = json.getString("signature");
            return Optional.of(new FormAnswer(payload));
        } catch (JsonException
                | IllegalArgumentException
                | ArithmeticException
                | ClassCastException
                | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** Whether the server made the challenge and this is its answer. */
    boolean fits(String key) {
        try {
            return Altcha.verifySolution(payload, key, false);
        } catch (Exception e) {
            return false; // an unknown algorithm, for instance: whatever cannot be computed does not fit
        }
    }

    /** Until when it is good; the past when it does not say. */
    Instant until() {
        try {
            String seconds = Altcha.extractParams(payload.salt).getOrDefault(EXPIRES, "0");
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (Exception e) {
            return Instant.EPOCH;
        }
    }

    String challenge() {
        return payload.challenge;
    }
}
