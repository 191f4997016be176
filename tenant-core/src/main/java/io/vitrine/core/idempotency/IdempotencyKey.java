package io.vitrine.core.idempotency;

import io.vitrine.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A caller's name for one request.
 *
 * @param value 1 to 255 visible characters
 * @param requestHash SHA-256 of operation and body in hex: the same key must come with the same request
 */
public record IdempotencyKey(String value, String requestHash) {

    private static final int MAX = 255;

    /** The key of the header, absent when the caller sent none. */
    public static Optional<IdempotencyKey> of(@Nullable String header, String operation, String body) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.isEmpty() || header.length() > MAX || header.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw Problem.of(
                    400,
                    "bad-idempotency-key",
                    "This Idempotency-Key is no key",
                    "Send 1 to 255 visible ASCII characters, such as a UUID.");
        }
        return Optional.of(new IdempotencyKey(header, hash(operation + "\n" + body)));
    }

    /** @throws Problem 422 when the request that is known under this key, by its hash, is another one */
    public void requireSame(String known) {
        if (!requestHash.equals(known)) {
            throw Problem.of(
                    422,
                    "idempotency-key-reused",
                    "This key came with another request before",
                    "Use a new Idempotency-Key for a new request.");
        }
    }

    private static String hash(String request) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
