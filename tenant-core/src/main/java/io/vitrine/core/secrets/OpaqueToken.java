package io.vitrine.core.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that its holder shows to be recognised: 256 random bits. The server keeps only its hash.
 *
 * @param text what the holder keeps, 43 characters that are safe in addresses and cookies
 */
public record OpaqueToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static OpaqueToken draw() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OpaqueToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256; the secret has too many bits to be guessed from it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "OpaqueToken";
    }
}
