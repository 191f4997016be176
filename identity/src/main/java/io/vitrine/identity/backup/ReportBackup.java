package io.vitrine.identity.backup;

import io.vitrine.core.problem.Checks;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of a backup; what cannot be is refused with 422. */
public record ReportBackup(
        String cell, Instant at, Backup.Kind kind, long bytes, String sha256, Optional<Instant> verified) {

    private static final int CELL = 60;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public ReportBackup {
        new Checks()
                .text(cell, CELL, "cell", "Name the cell, such as cell-1.")
                .that(bytes > 0, "bytes", "Write the size in bytes; an empty file is no backup.")
                .that(
                        HASH.matcher(sha256).matches(),
                        "sha256",
                        "Write the SHA-256 of the file in 64 hex digits, small letters.")
                .raise();
    }
}
