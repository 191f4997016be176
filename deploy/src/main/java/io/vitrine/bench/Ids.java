package io.vitrine.bench;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids as the API writes them, a prefix and 26 characters of base 32, and as the tables keep them. */
final class Ids {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private Ids() {}

    static UUID uuid(String id) {
        BigInteger number = BigInteger.ZERO;
        for (char c : id.substring(id.indexOf('_') + 1).toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(ALPHABET.indexOf(c)));
        }
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }

    /** The ready cart of this number, which PostgreSQL made from the same text. */
    static String cart(String series, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest(("cart " + series + "/" + number).getBytes(StandardCharsets.UTF_8));
            return "crt_" + base32(new BigInteger(HexFormat.of().formatHex(digest), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base32(BigInteger number) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < LENGTH; i++) {
            text.insert(0, ALPHABET.charAt(rest.intValue() & (ALPHABET.length() - 1)));
            rest = rest.shiftRight(BITS);
        }
        return text.toString();
    }
}
