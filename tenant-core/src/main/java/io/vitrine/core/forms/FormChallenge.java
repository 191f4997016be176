package io.vitrine.core.forms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.altcha.altcha.Altcha;

/**
 * What a browser is to work out: the number from 0 to {@code most} that, written after the salt, has this SHA-256.
 *
 * @param salt says until when the answer is good
 * @param signature by which the server knows its own challenge again
 */
public record FormChallenge(String algorithm, String challenge, long most, String salt, String signature) {

    static FormChallenge of(Altcha.Challenge made) {
        return new FormChallenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    }

    /** As browsers read it. */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("algorithm", algorithm)
                .add("challenge", challenge)
                .add("maxnumber", most)
                .add("salt", salt)
                .add("signature", signature)
                .build();
    }
}
