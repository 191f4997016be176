package io.vitrine.identity.operator;

import java.time.Instant;
import java.util.Optional;

/**
 * The newest backup that was reported of a business's cell.
 *
 * @param kind full or incremental
 * @param verified when it was last known to be readable
 */
public record LastBackup(Instant at, String kind, long bytes, Optional<Instant> verified) {}
