package io.vitrine.identity.mfa;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app computes from a shared secret and the time: RFC 6238 with SHA-1, six digits and 30 seconds. */
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DRIFT = 1;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    private Totp() {}

    static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    /** The step that the code belongs to, one before and after the present included, if it is later than the last used one. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        long present = stepAt(now);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > lastUsed)
                .filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        byte[] tag = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = tag[tag.length - 1] & 0xf;
        int number = ByteBuffer.wrap(tag, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
