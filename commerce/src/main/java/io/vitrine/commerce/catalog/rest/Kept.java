package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.CatalogueRefused;
import io.vitrine.commerce.catalog.Products;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers that may be kept. Their tag names the version of the thing, which a change must match, and the content, which also
 * changes with stock and time. What a visitor sees may be kept by everybody for seconds; what the staff sees, by nobody.
 */
final class Kept {

    static final String PUBLIC = "public, max-age=5, stale-while-revalidate=30";
    static final String VARY = "Authorization, Accept-Encoding";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})(?:-[0-9a-f]*)?\"");

    private Kept() {}

    static KeptAnswer answer(JsonObject content, int version) {
        byte[] body = content.toString().getBytes(StandardCharsets.UTF_8);
        return new KeptAnswer(body, '"' + Integer.toString(version) + '-' + hash(body) + '"');
    }

    static Response response(JsonObject content, int version, @Nullable String known) {
        return response(answer(content, version), known);
    }

    static Response response(KeptAnswer answer, @Nullable String known) {
        return (answer.knownTo(known) ? Response.notModified() : Response.ok(answer.body(), MediaType.APPLICATION_JSON))
                .header("ETag", answer.tag())
                .header("Cache-Control", Products.staff() ? "private, no-cache" : PUBLIC)
                .header("Vary", VARY)
                .build();
    }

    /** The version in an If-Match header; absent when the caller does not mind. */
    static Optional<Integer> version(@Nullable String match) {
        if (match == null || match.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw CatalogueRefused.changedMeanwhile();
        }
        return Optional.of(Integer.valueOf(tag.group(1)));
    }

    private static String hash(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
