package io.vitrine.identity.oversight;

import java.time.Instant;
import java.util.UUID;

/**
 * Access that all owners should know of.
 *
 * @param rule which of the stated rules found it, such as {@code failed-sign-ins}
 * @param event the event of the trail that it was found by
 * @param sentence what happened, for people
 */
public record Unusual(String rule, UUID event, Instant at, String actor, String sentence) {}
