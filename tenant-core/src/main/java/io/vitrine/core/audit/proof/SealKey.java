package io.vitrine.core.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key of the seals.
 *
 * @param number 1 for the first
 * @param publicKey 32 bytes in base64
 * @param from the first moment it signs for; it ends when the next one begins
 * @param endorsement signature of the key before over {@link #statement}, in base64; absent for the first
 */
public record SealKey(int number, String publicKey, Instant from, Optional<String> endorsement) {

    static final String NAME = "vitrine";
    private static final byte ED25519 = 1;
    private static final int ID = 4;

    /** As signatures name it: the beginning of a hash over name and key, in hexadecimal (c2sp.org/signed-note). */
    public String id() {
        MessageDigest digest = Merkle.sha256();
        digest.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        digest.update(raw());
        return HexFormat.of().formatHex(digest.digest(), 0, ID);
    }

    /** What the key before signs: I am followed by this one. */
    public byte[] statement() {
        return ("vitrine-key/1\n" + number + "\n" + publicKey + "\n" + from + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this key vouches for the other. */
    boolean endorses(SealKey next) {
        return next.endorsement()
                .filter(signature -> Ed25519.verify(raw(), next.statement(), decode(signature)))
                .isPresent();
    }

    /** Whether this key signed the checkpoint. */
    boolean signed(SignedCheckpoint note) {
        return Ed25519.verify(raw(), note.checkpoint().bytes(), decode(note.signature()));
    }

    /** One line, as people keep it. */
    public String line() {
        return "key " + number + " " + publicKey + " from " + from;
    }

    private byte[] raw() {
        return decode(publicKey);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
