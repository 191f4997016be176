package io.vitrine.identity.backup;

import io.vitrine.core.persistence.TypeId;
import java.util.UUID;

/** Identifies a backup; written {@code bak_...}. */
public record BackupId(UUID value) {

    @Override
    public String toString() {
        return TypeId.format("bak", value);
    }
}
