package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.catalog.CatalogueRefused;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers under a version, which a change must name. */
final class Tagged {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private Tagged() {}

    /** What only the staff sees. */
    static Response own(JsonObject content, int version) {
        return Response.ok(content.toString(), MediaType.APPLICATION_JSON)
                .header("ETag", tag(version))
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** What everybody sees, which may be kept for a moment. */
    static Response shared(JsonObject content, int version, @Nullable String known) {
        boolean same =
                known != null && version(known).filter(seen -> seen == version).isPresent();
        return (same ? Response.notModified() : Response.ok(content.toString(), MediaType.APPLICATION_JSON))
                .header("ETag", tag(version))
                .header("Cache-Control", "public, max-age=5, stale-while-revalidate=30")
                .header("Vary", "Accept-Encoding")
                .build();
    }

    /** The version in an If-Match header; absent when the caller does not mind. */
    static Optional<Integer> seen(@Nullable String match) {
        if (match == null || match.strip().equals("*")) {
            return Optional.empty();
        }
        return Optional.of(version(match).orElseThrow(CatalogueRefused::changedMeanwhile));
    }

    private static Optional<Integer> version(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
