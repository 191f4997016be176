package io.vitrine.ui.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers that are the same for everybody: kept for a minute, and not sent again while they are what they were. */
final class Kept {

    private static final String MINUTE = "public, max-age=60";
    private static final int TAG_BYTES = 12;

    private Kept() {}

    static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        String tag = tag(body);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", MINUTE);
        if (known(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Weak: the same page may be sent compressed. */
    static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean known(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(given -> given.equals(tag) || given.equals("*"));
    }
}
