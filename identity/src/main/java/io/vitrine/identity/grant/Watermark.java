package io.vitrine.identity.grant;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** What every file for somebody from outside says about itself, and the fingerprint that the trail keeps of it. */
public final class Watermark {

    private Watermark() {}

    /** Who took the file, when and by which grant. */
    public static String words(String person, GrantId grant, Instant at) {
        return "Downloaded by " + person + " at " + at.truncatedTo(ChronoUnit.SECONDS) + " under " + grant;
    }

    /** SHA-256 in hex of exactly these bytes. */
    public static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
