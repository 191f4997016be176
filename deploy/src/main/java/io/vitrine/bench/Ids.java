package io.vitrine.bench;

import io.vitrine.core.persistence.TypeId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids as the API writes them, and as the tables keep them. */
final class Ids {

    private Ids() {}

    static UUID uuid(String id) {
        int end = id.indexOf('_');
        return TypeId.parse(id.substring(0, end), id).orElseThrow();
    }

    /** The ready cart of this number, which PostgreSQL made from the same text. */
    static String cart(String series, int number) {
        try {
            String hex = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest(("cart " + series + "/" + number).getBytes(StandardCharsets.UTF_8)));
            return TypeId.format(
                    "crt",
                    new UUID(
                            Long.parseUnsignedLong(hex.substring(0, 16), 16),
                            Long.parseUnsignedLong(hex.substring(16), 16)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
