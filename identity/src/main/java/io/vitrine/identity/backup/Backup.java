package io.vitrine.identity.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * A backup of one cell.
 *
 * @param at when it was made
 * @param sha256 of its file, in lower-case hex
 * @param verified when it was last known to be readable, if somebody tried
 */
public record Backup(
        BackupId id, String cell, Instant at, Kind kind, long bytes, String sha256, Optional<Instant> verified) {

    /** What is in it. */
    public enum Kind {
        FULL,
        /** What came after the one before. */
        INCREMENTAL
    }
}
