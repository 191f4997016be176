package io.vitrine.identity.document;

import io.vitrine.identity.grant.DocumentClass;
import java.time.Instant;
import java.util.List;

/**
 * A shared document with its versions, the newest first.
 *
 * @param withdrawn whether people from outside no longer see it
 */
public record SharedDocument(
        DocumentId id,
        DocumentClass documentClass,
        String title,
        Instant createdAt,
        boolean withdrawn,
        List<Version> versions) {

    public SharedDocument {
        versions = List.copyOf(versions);
    }

    /** One version: a file, as it was shared. */
    public record Version(int no, String fileName, String mediaType, long bytes, String sha256, Instant addedAt) {}

    public Version newest() {
        return versions.get(0);
    }
}
