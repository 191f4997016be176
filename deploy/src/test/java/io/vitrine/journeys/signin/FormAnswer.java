package io.vitrine.journeys.signin;

import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** What a browser works out before a form is taken. */
public final class FormAnswer {

    private FormAnswer() {}

    /** Asks this host for a challenge and counts until the answer is found. */
    public static String of(Client host) {
        JsonObject challenge = host.get("/proof").expect(200).json();
        for (int number = 0; number <= challenge.getInt("maxnumber"); number++) {
            if (hash(challenge.getString("salt") + number).equals(challenge.getString("challenge"))) {
                String json = Json.createObjectBuilder(challenge)
                        .remove("maxnumber")
                        .add("number", number)
                        .build()
                        .toString();
                return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("No number fits " + challenge);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
