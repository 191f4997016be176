package io.vitrine.identity.grant;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody from outside opened or took along.
 *
 * @param fingerprint SHA-256 in hex of the file that was handed out
 */
public record Viewed(Instant at, Kind kind, String what, Optional<String> fingerprint) {

    /** The kinds of looking. */
    public enum Kind {
        VIEW,
        DOWNLOAD
    }
}
