package io.vitrine.core.audit.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * The setting as it stands.
 *
 * @param years how long content is to be kept
 * @param since when it was set; absent when nobody ever did
 * @param kept how long content is kept at least for now: longer than {@code years} while a shorter setting waits
 * @param from when {@code years} is in force, if it is not yet
 */
public record RetentionSetting(int years, Optional<Instant> since, int kept, Optional<Instant> from) {}
